// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.geometry.Orientation;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LobbyTime;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.ScreenLayout;

/** A home screen is shown again only while its notices are the current ones. */
@FxTest
class HomeAsNewTest {

    @Test
    void aNoticeThatHasEndedIsNotShownAgain() {
        var time = new LobbyTime();
        time.setClock(Instant.parse("2026-06-01T08:59:00Z"));
        var screen = Fx.get(() -> new HomeScreen(Contents.like().with(untilSix()).content(), at(time),
                new ScreenLayout(Orientation.VERTICAL, 1, false, false)));
        assertThat(Fx.get(screen::isAsNew)).isTrue();
        time.setClock(Instant.parse("2026-06-01T09:00:00Z"));
        assertThat(Fx.get(screen::isAsNew)).isFalse();
    }

    private static ScreenContext at(LobbyTime time) {
        return new ScreenContext(Session.fresh(new Lang("en")), Visits.inEnglish().messages(), time, _ -> {
        }, _ -> {
        });
    }

    private static Notice untilSix() {
        return new Notice("lift", LocalizedText.same("The lift rests"),
                Optional.of(LocalDateTime.parse("2026-06-01T09:00")),
                Optional.of(LocalDateTime.parse("2026-06-01T18:00")),
                Contents.sample().contact().provenance());
    }
}
