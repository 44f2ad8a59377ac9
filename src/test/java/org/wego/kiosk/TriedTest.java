// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page {@code tried.md} names the tests that cover each fault, and these tests exist. */
class TriedTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "tried.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    /** The parts of the list with the number of their rows; a part with a single row has no number. */
    private static final Map<String, Integer> PARTS = Map.of("N", 17, "V", 10, "P", 14, "C", 1, "S", 21, "T", 16, "D",
            19);
    private static final Pattern ROW = Pattern.compile("\\|\\s*([A-Z]\\d*)\\s*\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");
    private static final String OPEN = "open: ";

    /**
     * A row of the page.
     *
     * @param id of the fault
     * @param tests the tests, or the reason why there are none yet
     */
    private record TriedRow(String id, String tests) {
        boolean isOpen() {
            return tests.startsWith(OPEN);
        }
    }

    @Test
    void everyFaultHasARow() throws IOException {
        assertThat(rows()).extracting(TriedRow::id).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void everyRowNamesATestOrTheWorkItWaitsFor() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.isOpen() ? row.tests().substring(OPEN.length())
                : TEST.matcher(row.tests()).results().map(match -> match.group()).findFirst().orElse(""))
                .as(row.id()).isNotBlank());
    }

    @Test
    void theNamedTestsExist() throws IOException {
        var sources = sources();
        assertThat(rows()).filteredOn(row -> !row.isOpen()).flatMap(row -> missing(row, sources)).isEmpty();
    }

    /** The tests of a row that do not exist. */
    private static List<String> missing(TriedRow row, Map<String, String> sources) {
        return TEST.matcher(row.tests()).results()
                .filter(match -> !sources.containsKey(match.group(1))
                        || !has(sources.get(match.group(1)), match.group(2)))
                .map(match -> row.id() + ": " + match.group()).toList();
    }

    private static boolean has(String source, @Nullable String method) {
        return method == null || Pattern.compile("\\bvoid " + method + "\\(").matcher(source).find();
    }

    private static List<TriedRow> rows() throws IOException {
        var rows = new ArrayList<TriedRow>();
        for (var line : Files.readAllLines(PAGE)) {
            var matcher = ROW.matcher(line);
            if (matcher.matches()) {
                rows.add(new TriedRow(matcher.group(1), matcher.group(3).strip()));
            }
        }
        return rows;
    }

    private static List<String> ids() {
        return PARTS.entrySet().stream().flatMap(part -> part.getValue() == 1 ? Stream.of(part.getKey())
                : IntStream.rangeClosed(1, part.getValue()).mapToObj(number -> part.getKey() + number)).toList();
    }

    /** The source of every test class by its simple name. */
    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), TriedTest::read,
                    (one, other) -> one + other));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
