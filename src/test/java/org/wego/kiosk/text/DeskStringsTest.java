// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.testing.JavaText;
import org.wego.kiosk.testing.SourceTexts;

/** Compares the two string files of reception's window with each other and with the code. */
class DeskStringsTest {

    /** Prefixes of keys that end with the name of a value; other tests cover all values. */
    private static final Set<String> PREFIXES = Set.of("section.", "menu.", "kind.", "group.", "quality.", "preview.",
            "format.", "misfit.", "help.", "choice.", "problem.", "notice.", "usage.");

    private final StringTable english = new StringTable("desk/", "en");
    private final StringTable korean = new StringTable("desk/", "ko");

    @Test
    void bothLanguagesHaveTheSameStrings() {
        korean.hasTheSameStringsAs(english);
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        korean.hasTheSamePlaceholdersAs(english);
    }

    @Test
    void everyStringIsUsedSomewhere() {
        var used = SourceTexts.java().stream().filter(source -> source.name().contains("/desk/")
                || source.name().contains("Desk") || source.name().contains("PreviewView"))
                .flatMap(source -> JavaText.literals(source.text()))
                .collect(Collectors.toSet());
        assertThat(english.keys()).filteredOn(key -> !used.contains(key)
                && PREFIXES.stream().noneMatch(key::startsWith)).isEmpty();
    }

    /** The preview lists all screens by name. */
    @Test
    void everyDestinationHasANameInBothLanguages() {
        var names = Destination.oneOfEachKind().stream().map(kind -> "preview." + DestinationPath.name(kind)).toList();
        assertThat(english.keys()).containsAll(names);
        assertThat(korean.keys()).containsAll(names);
    }

    @Test
    void noStringIsDuplicateOrEmpty() {
        english.hasNoStringTwiceOrEmpty();
        korean.hasNoStringTwiceOrEmpty();
    }
}
