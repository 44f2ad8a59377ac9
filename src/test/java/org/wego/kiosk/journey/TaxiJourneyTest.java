// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor on the way to a taxi: what to say, what it costs, and what nobody can know. */
@FxTest
class TaxiJourneyTest {

    private static final String TITLE = "Taxi and the late way home";
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00+09:00");

    private static KioskPage taxi(Instant clock) {
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(LobbyUnderTest.samplePack()), "driver", "en", clock);
        kiosk.touch(TITLE);
        assertThat(kiosk.title()).isEqualTo(TITLE);
        return kiosk;
    }

    @Test
    void aTouchSaysASentenceInTheLanguageOfTheDriver() {
        var kiosk = taxi(NOON);
        kiosk.touch("Please switch on the meter. 미터기를 켜 주세요.");
        assertThat(kiosk.hearer().said().getLast().utterances()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("미터기를 켜 주세요.");
            assertThat(said.lang()).isEqualTo(new Lang("ko"));
        });
    }

    @Test
    void aGoalShowsARangeWithSourceAndDate() {
        var kiosk = taxi(NOON);
        assertThat(kiosk.everything()).contains("4.2 km by road", "Taxi: about 5,800 to 7,300 KRW",
                "Public guides for visitors, May 31, 2026");
        kiosk.touch("Airport");
        assertThat(kiosk.everything()).doesNotContain("4.2 km by road")
                .anyMatch(text -> text.matches("about [\\d.]+ km"))
                .anyMatch(text -> text.matches("Taxi: about [\\d,]+ to [\\d,]+ KRW"));
    }

    @Test
    void theSurchargeOfTheHourIsInTheSum() {
        assertThat(taxi(Instant.parse("2026-12-01T23:30:00+09:00")).everything())
                .anyMatch(text -> text.matches("Taxi: about [\\d,]+ to [\\d,]+ KRW, with 40 % surcharge"));
    }

    @Test
    void faresThatAreTooOldGiveNoSum() {
        assertThat(taxi(Instant.parse("2027-06-30T23:59:00+09:00")).everything())
                .anyMatch(text -> text.contains("KRW"));
        assertThat(taxi(Instant.parse("2027-07-01T00:01:00+09:00")).everything())
                .anyMatch(text -> text.contains("no sum: these fares could be relied on until June 30, 2027 only"))
                .noneMatch(text -> text.contains("KRW"));
    }

    @Test
    void aClockThatNobodyTrustsGivesNoSum() {
        assertThat(taxi(Instant.parse("1970-01-01T00:10:00Z")).everything())
                .contains("Taxi: no sum: the time is not known here").noneMatch(text -> text.contains("KRW"));
    }

    @Test
    void aPackWithoutATaxiFileShowsNoTraceOfIt(@TempDir Path folder) {
        assertThat(KioskPage.open(LobbyUnderTest.samplePack(), "driver", "en").everything()).contains(TITLE);
        assertThat(KioskPage.open(TestPack.in(folder).read(), "driver", "en").everything())
                .isNotEmpty().doesNotContain(TITLE);
    }
}
