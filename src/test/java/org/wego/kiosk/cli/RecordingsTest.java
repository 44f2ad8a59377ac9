// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;

/** The list of texts to record. */
@FxTest
@WegoContent("lists what is to be recorded for the pack that is shipped")
class RecordingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    @Test
    void everyTextOfEveryScreenIsListedUnderItsOwnLanguage() {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var texts = Fx.get(() -> RecordingsCommand.texts(new LoadedPack(pack, CLOCK), false));
        assertThat(texts).containsOnlyKeys("en", "ko", "zh", "ja", "ru");
        assertThat(texts.get("en")).contains("Welcome to WeGO", "Leave the building onto Jong-ro", "Voice off.",
                "button, 1 of 11", "Blue night bus N26. Seen here", "Welcome. Touch to start");
        assertThat(texts.get("ko")).as("the address for a driver, whatever the page").contains("서울특별시");
        assertThat(texts.values()).allSatisfy(all -> assertThat(all).hasSizeGreaterThan(400)
                .noneMatch(text -> text.matches(".*\\d\\d:\\d\\d.*")));
    }
}
