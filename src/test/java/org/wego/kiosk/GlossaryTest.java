// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/** One word for one thing: {@code glossary.md} names the types of the code, and no two types share a name. */
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

    @Test
    void noTwoTypesShareASimpleName() throws IOException {
        var shared = new TreeMap<String, Set<String>>();
        TypeNames.all().forEach(type -> shared.computeIfAbsent(TypeNames.simple(type), _ -> new TreeSet<>())
                .add(type));
        assertThat(shared).as("classes that were found").containsKeys("Launcher", "GlossaryTest", "Term");
        shared.values().removeIf(types -> types.size() == 1);
        assertThat(shared).as("simple names that several types have").isEmpty();
    }

    @Test
    void everyTypeOfTheGlossaryIsInTheCode() throws IOException {
        var names = TypeNames.all().stream().map(TypeNames::simple).toList();
        assertThat(terms()).isNotEmpty().allSatisfy(term -> assertThat(names).as(term.term())
                .containsAll(term.types()));
    }

    @Test
    void noTypeHasAWordThatTheGlossaryReplaces() throws IOException {
        var avoided = terms().stream().flatMap(term -> term.avoided().stream()).toList();
        assertThat(TypeNames.all().stream().map(TypeNames::simple)).allSatisfy(name -> assertThat(humps(name))
                .as(name).doesNotContainAnyElementsOf(avoided));
    }

    @Test
    void aTermIsExplainedOnce() throws IOException {
        assertThat(terms()).extracting(Term::term).doesNotHaveDuplicates();
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
