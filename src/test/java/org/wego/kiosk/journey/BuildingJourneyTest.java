// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.BuildingPack;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.KioskPage;

/** Who is where in a full building, on Tuesday, 1 December 2026, at 14:00 in Seoul; one of its two lifts is out of service. */
@FxTest
class BuildingJourneyTest {

    private static final Instant TWO = Instant.parse("2026-12-01T14:00:00+09:00");
    private static final String OUTAGE = "East lift: out of service until Friday 18:00. Use the main lift; on the 3rd "
            + "floor a corridor without steps leads to the east side.";
    private static final int MAX_STEPS = 60;

    @TempDir
    private Path folder;

    private KioskPage kiosk(String start, Instant clock) {
        return KioskPage.open(new SimpleObjectProperty<>(LobbyUnderTest.pack(BuildingPack.in(folder))), start, "en",
                clock);
    }

    private List<String> shown(String start, Instant clock) {
        return kiosk(start, clock).everything();
    }

    @Test
    void aPlaceShowsItsFloorItsRoomAndWhetherItIsOpen() {
        assertThat(shown("place/secretariat", TWO)).contains("Lyra Secretariat", "7", "7th floor. Room: 701",
                "You are here: 1st floor", "Open until 18:00", "Confirmed by reception on November 20, 2026")
                .doesNotContain(OUTAGE);
        assertThat(shown("place/secretariat", Instant.parse("2026-12-01T20:00:00+09:00")))
                .contains("Closed. Opens tomorrow 09:00").noneMatch(text -> text.startsWith("Open until"));
    }

    @Test
    void aPlaceWhoseLiftsAreOutOfServiceSaysUntilWhenAndTheOtherWay() {
        var books = shown("place/books", TWO);
        assertThat(books).contains(OUTAGE).anyMatch(text -> text.matches("(Lifts: )?Not at present"))
                .contains("Step-free way: Not at present").doesNotContain("Step-free way: Yes");
        assertThat(shown("place/books", Instant.parse("2026-12-04T18:00:00+09:00"))).as("the lift runs again")
                .noneMatch(text -> text.contains("out of service") || text.contains("Not at present"));
    }

    @Test
    void aPlaceWithALiftThatRunsNamesIt() {
        assertThat(shown("place/training", TWO)).contains(OUTAGE)
                .anyMatch(text -> text.startsWith("Lifts in service")).anyMatch(text -> text.endsWith("Main lift"))
                .noneMatch(text -> text.contains("Not at present"));
    }

    @Test
    void whatNobodyKnowsOrHasConfirmedIsSaidToBeSo() {
        assertThat(shown("place/business", TWO)).contains("As published April 2025. Not confirmed since.",
                "Opening hours not known", "Opening hours: not recorded", "The way there: not recorded",
                "Step-free way: not recorded").noneMatch(
                        text -> text.startsWith("Open"
                                + " until") || text.startsWith("Confirmed"));
        assertThat(shown("place/bank", TWO)).as("nobody has confirmed its hours")
                .noneMatch(text -> text.startsWith("Open until"));
        assertThat(shown("place/secretariat", Instant.parse("1970-01-01T00:10:00Z"))).as("without a time")
                .contains("Opening hours not known").noneMatch(text -> text.startsWith("Open until"));
    }

    @Test
    void theFloorsLeadToTheirPlaces() {
        var kiosk = kiosk("building", TWO);
        assertThat(kiosk.everything()).contains("In this building", "You are here: 1st floor", OUTAGE,
                "1st floor. You are here", "Information desk", "What is not listed is not recorded. Ask reception.");
        kiosk.touch("7th floor. Places: 2");
        assertThat(kiosk.everything()).contains("7th floor", "Lyra Secretariat", "Meeting hall")
                .doesNotContain("Information desk");
        kiosk.touch("Lyra Secretariat. 7th floor. Room: 701. Open until 18:00");
        assertThat(kiosk.title()).isEqualTo("Lyra Secretariat");
        kiosk.back();
        assertThat(kiosk.everything()).as("the floor is still chosen").contains("Meeting hall");
    }

    @Test
    void theVoiceSaysEverythingOfThePlan() {
        var kiosk = kiosk("place/business", TWO);
        kiosk.key(KeyCode.F12);
        for (int i = 0; i < MAX_STEPS && !kiosk.hearer().last().startsWith("Plan"); i++) {
            kiosk.key(KeyCode.F5);
            kiosk.key(KeyCode.DOWN);
        }
        assertThat(kiosk.hearer().said().stream().map(Hearer.HeardSentence::text)).anyMatch(said -> said.contains(
                "Plan: 5th floor. Marked: Business start-up centre. Lift, Stairs, Toilets, Legal advice"));
    }

    @Test
    void aPackWithoutABuildingShowsNoTraceOfIt(@TempDir Path bare) {
        for (var start : List.of("home", "contact", "reception", "directions")) {
            var kiosk = KioskPage.open(TestPack.in(bare.resolve(start)).read(), start, "en");
            kiosk.wait(Duration.ofMillis(500));
            assertThat(String.join(" ", kiosk.everything()).toLowerCase(Locale.ROOT)).doesNotContain("in this building",
                    "whole building", "lift", "step-free way:");
        }
    }
}
