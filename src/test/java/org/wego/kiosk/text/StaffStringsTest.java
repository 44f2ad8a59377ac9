// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.JavaText;
import org.wego.kiosk.testing.SourceTexts;

/** Compares the five string files of the staff corner with each other and with the code. */
class StaffStringsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern REQUEST = Pattern.compile("\\bwords\\.get\\(");

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyLanguageHasTheSameStringsWithTheSamePlaceholders(String tag) {
        var english = read("en");
        var translated = read(tag);
        assertThat(translated.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(translated.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(translated.getProperty(key))).as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        });
    }

    @Test
    void everyStringIsUsedAndEveryRequestedStringExists() {
        var room = SourceTexts.java().stream().filter(source -> source.name().contains("/staff/")
                || source.name().endsWith("/CheckingScreen.java")).toList();
        var literals = room.stream().flatMap(source -> JavaText.literals(source.text())).collect(Collectors.toSet());
        assertThat(read("en").stringPropertyNames()).filteredOn(key -> !literals.contains(key)).isEmpty();
        var requested = room.stream().flatMap(source -> REQUEST.matcher(source.text()).results()
                .flatMap(found -> JavaText.literals(JavaText.arguments(source.text(), found.end()).getFirst())))
                .toList();
        assertThat(requested).hasSizeGreaterThan(30).isSubsetOf(read("en").stringPropertyNames());
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).sorted().distinct().toList();
    }

    private static Properties read(String tag) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(
                    SourceTexts.resource("org/wego/kiosk/text/staff/" + tag + ".properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
