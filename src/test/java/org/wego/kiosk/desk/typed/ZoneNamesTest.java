// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;

/** Time zones by their cities. */
class ZoneNamesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");
    private final ZoneNames english = new ZoneNames(new Lang("en"), NOW);
    private final ZoneNames korean = new ZoneNames(new Lang("ko"), NOW);

    @Test
    void aZoneIsFoundByItsCityInTheLanguageOfTheStaff() {
        assertThat(english.find("rom")).startsWith("Europe/Rome");
        assertThat(english.find("new york")).contains("America/New_York");
        assertThat(korean.find("로마")).containsExactly("Europe/Rome");
    }

    @Test
    void aCityIsCompletedToItsZone() {
        assertThat(english.normal("rome")).contains("Europe/Rome");
        assertThat(korean.normal("서울")).contains("Asia/Seoul");
        assertThat(english.normal("Europe/Rome")).contains("Europe/Rome");
        assertThat(english.normal("Mars/Olympus")).isEmpty();
        assertThat(english.normal("a")).as("several").isEmpty();
        assertThat(english.normal("")).isEmpty();
    }

    @Test
    void aZoneIsNamedInWords() {
        assertThat(korean.inWords("Asia/Seoul")).contains("서울, UTC+09:00");
        assertThat(english.inWords("Mars/Olympus")).isEmpty();
    }
}
