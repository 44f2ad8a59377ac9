// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.text.MessageCatalogue;

/** The visitor's language is still set when the window is opened again on the same day. */
class VisitorOfTheDayTest {

    private static final Lang OTHER = new Lang("ko");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T05:05:00Z"));
    private final DeskMemory memory = DeskMemory.brief();

    @Test
    void theLanguageLastsUntilTheEndOfTheDay() {
        var first = open();
        assertThat(first.visitor()).isNotEqualTo(OTHER);
        first.visitorProperty().set(OTHER);
        clock.pass(Duration.ofHours(2));
        assertThat(open().visitor()).isEqualTo(OTHER);
        clock.pass(Duration.ofHours(24));
        assertThat(open().visitor()).isEqualTo(first.content().manifest().defaultLanguage());
    }

    @Test
    void aLanguageThatTheContentNoLongerHasIsIgnored() {
        memory.put("visitor", "2026-11-23 xx");
        var state = open();
        assertThat(state.visitor()).isEqualTo(state.content().manifest().defaultLanguage());
    }

    private DeskState open() {
        var content = ((PackResult.Accepted) LobbyUnderTest.packs().checker().read(SamplePack.source())).content();
        var state = new DeskState(content, MessageCatalogue.ofDesk().in(new Lang("en")),
                new MessageCatalogue(Map.of()), clock, memory);
        new VisitorOfTheDay(state).remember();
        return state;
    }
}
