// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.SourceTexts.SourceText;

/** The word files of the reading rules. */
class WordListTest {

    private static final String PACKAGE = "org/wego/kiosk/reading";
    private static final Map<String, String> FOLDERS = Map.of("ja", "japanese", "ko", "korean", "ru", "russian", "zh",
            "chinese");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "words\\.(?:get|list|table|readings|anyOf|filled)\\(\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");

    static Stream<SourceText> files() {
        return SourceTexts.words().stream();
    }

    @Test
    void aMissingKeyIsNamedWithItsFile() {
        assertThatThrownBy(() -> new WordList("ja").get("no-key")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ja.words lacks the key no-key");
        assertThatThrownBy(() -> new WordList("ja").table("no-table.")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ja.words lacks keys that begin with no-table.");
    }

    /** A speaker would review an unused word for nothing. */
    @ParameterizedTest
    @MethodSource("files")
    void everyKeyIsUsedByARule(SourceText file) {
        var asked = literals(language(file));
        assertThat(keys(file)).isNotEmpty().filteredOn(key -> asked.stream().noneMatch(isFor(key))).isEmpty();
    }

    /** Without this test a missing word shows only when a text needs it. */
    @ParameterizedTest
    @MethodSource("files")
    void everyKeyUsedByARuleExists(SourceText file) {
        var keys = keys(file);
        var asked = found(ASKED, source -> isOf(source, language(file)));
        assertThat(asked).isNotEmpty().filteredOn(literal -> keys.stream().noneMatch(
                key -> isFor(key).test(literal))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyIsPlainAndUsedOnce(SourceText file) {
        assertThat(keys(file)).doesNotHaveDuplicates().allMatch(KEY.asMatchPredicate());
    }

    /** Speakers read the file: words without escapes, in lines that fit a window. */
    @ParameterizedTest
    @MethodSource("files")
    void aSpeakerCanReadTheFile(SourceText file) {
        assertThat(file.text().lines()).hasSizeLessThan(250).noneMatch(line -> line.contains("\\"))
                .allMatch(line -> line.length() <= 120 && line.equals(line.strip()));
    }

    private static Predicate<String> isFor(String key) {
        return literal -> key.equals(literal) || (literal.endsWith(".") && key.startsWith(literal));
    }

    private static String language(SourceText file) {
        return file.name().substring(file.folder().length() + 1).replace(".words", "");
    }

    private static List<String> keys(SourceText file) {
        return file.text().lines().filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('=')))).toList();
    }

    /** The string literals in the classes of a language and in the shared classes. */
    private static Set<String> literals(String language) {
        return found(LITERAL, source -> isOf(source, language)
                || FOLDERS.keySet().stream().noneMatch(other -> isOf(source, other)));
    }

    private static boolean isOf(SourceText source, String language) {
        return source.folder().equals(PACKAGE + '/' + FOLDERS.get(language));
    }

    private static Set<String> found(Pattern pattern, Predicate<SourceText> which) {
        return SourceTexts.java().stream().filter(source -> source.folder().startsWith(PACKAGE)).filter(which)
                .flatMap(source -> pattern.matcher(source.text()).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
