// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.JavaText;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.testing.SourceTexts.SourceText;

/** Compares the five files of interface strings with each other and with the code. */
class InterfaceStringsTest {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:context|visit|strings|messages)(?:\\(\\))?(?:\\.in\\(\\w+\\))?\\.(?:message|get)\\(");

    @Test
    void everyStringIsUsedSomewhere() {
        var used = SourceTexts.java().stream().flatMap(source -> JavaText.literals(source.text()))
                .collect(Collectors.toSet());
        assertThat(file("en").keys()).filteredOn(key -> !used.contains(key)).isEmpty();
    }

    @Test
    void everyRequestedStringExists() {
        var requested = calls().flatMap(call -> JavaText.literals(call.key()))
                .filter(literal -> KEY.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(requested).hasSizeGreaterThan(100).isSubsetOf(file("en").keys());
    }

    @Test
    void everyCallFillsEveryPlaceholderOfItsString() {
        var english = file("en").read();
        assertThat(calls()).allSatisfy(call -> assertThat(JavaText.literals(call.key()).filter(english::containsKey))
                .allSatisfy(key -> assertThat(StringTable.placeholders(english.getProperty(key)))
                        .as("%s in %s gets %d arguments", key, call.file(), call.arguments())
                        .hasSize(call.arguments())));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyLanguageHasTheSameStrings(String tag) {
        file(tag).hasTheSameStringsAs(file("en"));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyLanguageHasTheSamePlaceholders(String tag) {
        file(tag).hasTheSamePlaceholdersAs(file("en"));
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void noStringIsDuplicateOrEmpty(String tag) {
        file(tag).hasNoStringTwiceOrEmpty();
    }

    /**
     * A call in the code that requests a string.
     *
     * @param file the source file
     * @param key the source text of the first argument
     * @param arguments the number of further arguments
     */
    private record Call(String file, String key, int arguments) {}

    private static Stream<Call> calls() {
        return SourceTexts.java().stream().flatMap(source -> CALL.matcher(source.text()).results()
                .map(found -> call(source, found)));
    }

    private static Call call(SourceText source, MatchResult found) {
        var arguments = JavaText.arguments(source.text(), found.end());
        return new Call(source.name(), arguments.getFirst(), arguments.size() - 1);
    }

    private static StringTable file(String tag) {
        return new StringTable("", tag);
    }
}
