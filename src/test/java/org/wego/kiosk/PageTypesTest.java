// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types that README and pages name in backticks exist. */
class PageTypesTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path README = Path.of("README.md");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    /** A span that is a name, with its package or a member of it. */
    private static final Pattern WHOLE = Pattern.compile("(?:[a-z]+\\.)*([A-Z][a-z]\\w*)(?:\\.\\w+)?");
    /** A name of several words within a span; not an option, a path or a setting. */
    private static final Pattern PART = Pattern.compile("(?<![\\w.:/*$-])([A-Z][a-z0-9]+[A-Z]\\w*)(?![\\w=-])");

    /** Types of Java and of libraries, and names that are not of types. */
    private static final Set<String> OTHERS = Set.of(
            "Area", "NullMarked", "Nullable", "VCard", "WorldMapView", // Java and libraries
            "QueryExtension", "ScreenSaverQueryInfo", // requests of the X protocol
            "SweeperThreshold", // an option of Java
            "ContentBenchmark", // below src/test/bench
            "MottoViewModel", // the example of a recipe
            "Show", "Way", "Sheet", "Words", "Kind"); // former names in decision 19

    @Test
    void everyTypeThatAPageNamesExists() throws IOException {
        var types = TypeNames.all().stream().map(TypeNames::simple).collect(Collectors.toSet());
        var unknown = new ArrayList<String>();
        for (var page : pages()) {
            var text = FENCED.matcher(Files.readString(page)).replaceAll("");
            CODE.matcher(text).results().map(found -> found.group(1)).flatMap(PageTypesTest::names).distinct()
                    .filter(name -> !types.contains(name) && !OTHERS.contains(name))
                    .forEach(name -> unknown.add(page + ": " + name));
        }
        assertThat(unknown).as("names in backticks that no type has").isEmpty();
    }

    private static Stream<String> names(String code) {
        var whole = WHOLE.matcher(code);
        return whole.matches()
                ? Stream.of(whole.group(1))
                : PART.matcher(code).results().map((MatchResult found) -> found.group(1));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return Stream.concat(Stream.of(README), files.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }
}
