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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.testing.JavaText;
import org.wego.kiosk.testing.Sources;

/** The two files of strings of reception's window belong together, and to the code. */
class DeskStringsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    /** Families whose last word comes from a value: their tests go through all values. */
    private static final Set<String> FAMILIES = Set.of("section.", "menu.", "kind.", "group.", "quality.", "preview.",
            "format.", "misfit.");

    @Test
    void bothLanguagesHaveTheSameStrings() {
        assertThat(read("ko").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(
                read("en").stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        var english = read("en");
        var korean = read("ko");
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(korean.getProperty(key)))
                .as(key).isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void everyStringIsUsedSomewhere() {
        var used = Sources.java().stream().filter(source -> source.name().contains("/desk/")
                || source.name().contains("Desk") || source.name().contains("PreviewView"))
                .flatMap(source -> JavaText.literals(source.text()))
                .collect(Collectors.toSet());
        assertThat(read("en").stringPropertyNames()).filteredOn(key -> !used.contains(key)
                && FAMILIES.stream().noneMatch(key::startsWith)).isEmpty();
    }

    /** The list of screens in the preview. */
    @Test
    void everyDestinationHasANameInBothLanguages() {
        var names = Destination.oneOfEachKind().stream().map(kind -> "preview." + DestinationPath.name(kind)).toList();
        assertThat(read("en").stringPropertyNames()).containsAll(names);
        assertThat(read("ko").stringPropertyNames()).containsAll(names);
    }

    @Test
    void noStringIsWrittenTwiceOrEmpty() {
        for (var tag : List.of("en", "ko")) {
            var keys = text(tag).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replaceAll("\\s*[=:].*", "")).toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(read(tag)).allSatisfy((key, words) -> assertThat((String) words).as("%s", key).isNotBlank());
        }
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).sorted().distinct().toList();
    }

    private static String text(String tag) {
        return Sources.resource("org/wego/kiosk/text/desk/" + tag + ".properties");
    }

    private static Properties read(String tag) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(tag)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
