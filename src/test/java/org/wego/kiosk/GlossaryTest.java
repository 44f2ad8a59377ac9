// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One word for one thing: {@code glossary.md} names the types of the code, and no two types share a name. */
@AnalyzeClasses(packages = "org.wego.kiosk")
class GlossaryTest {

    private static final Path PAGE = Path.of("src/site/markdown/glossary.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern HUMP = Pattern.compile("[A-Z][a-z0-9]*|[A-Z]+(?![a-z])");
    private static final int COLUMNS = 4;

    /**
     * One row of the page.
     *
     * @param term the word for the thing
     * @param types the types named after the term
     * @param avoided words that must not be part of a type name
     */
    private record Term(String term, List<String> types, List<String> avoided) {}

    @ArchTest
    static void noTwoTypesShareASimpleName(JavaClasses all) {
        var shared = new TreeMap<String, Set<String>>();
        named(all).forEach(type -> shared.computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>())
                .add(type.getName()));
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).as("simple names that several types have").isEmpty();
    }

    @ArchTest
    static void everyTypeOfTheGlossaryIsInTheCode(JavaClasses all) throws IOException {
        var names = named(all).map(JavaClass::getSimpleName).toList();
        assertThat(terms()).isNotEmpty().allSatisfy(term -> assertThat(names).as(term.term())
                .containsAll(term.types()));
    }

    @ArchTest
    static void noTypeHasAWordThatTheGlossaryReplaces(JavaClasses all) throws IOException {
        var avoided = terms().stream().flatMap(term -> term.avoided().stream()).toList();
        assertThat(named(all).map(JavaClass::getSimpleName)).allSatisfy(name -> assertThat(humps(name))
                .as(name).doesNotContainAnyElementsOf(avoided));
    }

    @ArchTest
    static void aTermIsExplainedOnce(JavaClasses all) throws IOException {
        assertThat(terms()).extracting(Term::term).doesNotHaveDuplicates();
    }

    private static Stream<JavaClass> named(JavaClasses all) {
        return all.stream().filter(type -> type.getPackageName().startsWith("org.wego.kiosk"))
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass() && !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static List<String> humps(String name) {
        return HUMP.matcher(name).results().map(MatchResult::group).toList();
    }

    private static List<Term> terms() throws IOException {
        return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> cells.size() > COLUMNS - 1 && !cells.getFirst().equals("term"))
                .map(cells -> new Term(cells.getFirst(),
                        NAME.matcher(cells.get(2)).results().map(found -> found.group(1)).toList(),
                        Stream.of(cells.get(3).split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList()))
                .toList();
    }
}
