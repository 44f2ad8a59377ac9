// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wego.kiosk.testing.SourceTexts;

/**
 * A string file of the program in one language, with its checks.
 *
 * @param folder the folder of the file, relative to {@code org/wego/kiosk/text}
 * @param tag the language tag
 */
record StringTable(String folder, String tag) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    Properties read() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }

    Set<String> keys() {
        return read().stringPropertyNames();
    }

    static List<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).sorted().distinct().toList();
    }

    void hasTheSameStringsAs(StringTable other) {
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(other.keys());
    }

    void hasTheSamePlaceholdersAs(StringTable other) {
        var theirs = other.read();
        var ours = read();
        assertThat(other.keys()).allSatisfy(key -> assertThat(placeholders(ours.getProperty(key))).as(key)
                .isEqualTo(placeholders(theirs.getProperty(key))));
    }

    void hasNoStringTwiceOrEmpty() {
        var written = text().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replaceAll("\\s*[=:].*", "")).toList();
        assertThat(written).doesNotHaveDuplicates();
        assertThat(read()).allSatisfy((key, words) -> assertThat((String) words).as("%s", key).isNotBlank());
    }

    private String text() {
        return SourceTexts.resource("org/wego/kiosk/text/" + folder + tag + ".properties");
    }
}
