// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.pack.BuildingPack;
import org.wego.kiosk.pack.PackResult.Accepted;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.testing.FxTest;

/** Reception answers for the building, and keeps its lifts and places right. */
@FxTest
class DeskBuildingTest {

    private static final Lang ENGLISH = new Lang("en");

    @TempDir
    private Path folder;
    private PackSource pack;
    private DeskPage desk;

    @BeforeEach
    void open() {
        pack = BuildingPack.in(folder.resolve("pack"));
        desk = new DeskPage(pack, folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** What a lobby reads from the pack and the overlay. */
    private BuildingGuide inTheLobby() {
        var live = new LiveContent(LobbyUnderTest.packs(), pack, folder.resolve("overlay"));
        try (live) {
            return ((Accepted) live.open()).content().building().orElseThrow();
        }
    }

    @Test
    void aLiftIsOutOfServiceAndInServiceAgain() {
        desk.type("main lift");
        assertThat(desk.page()).contains("In service, as far as is known");
        desk.ctrl(KeyCode.E);
        desk.write("Out of service until", "25 November 18:00");
        desk.write("Another way, in one sentence, English", "Use the stairs beside it.");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        var outage = inTheLobby().lifts().getFirst().outage().orElseThrow();
        assertThat(outage.until()).isEqualTo(LocalDateTime.parse("2026-11-25T18:00"));
        assertThat(outage.otherWay().orElseThrow().in(ENGLISH)).isEqualTo("Use the stairs beside it.");
        desk.write("Out of service until", "");
        desk.ctrl(KeyCode.S);
        assertThat(inTheLobby().lifts().getFirst().outage()).isEmpty();
    }

    @Test
    void thePlaceOfALiftTellsThatItDoesNotRun() {
        desk.type("reading room");
        assertThat(desk.page()).contains("3rd floor", "301", "Tue–Sat 10:00–19:00", "East lift: out of service until",
                "Use the main lift; on the 3rd floor a corridor without steps leads to the east side.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            newspapers,      Reading room
            аренда,          Legal advice
            507-b,           Business start-up centre
            지하 1층,          Canteen
            b1,              Car park office
            """)
    void aPlaceIsFoundByPurposeRoomAndFloor(String typed, String found) {
        desk.type(typed);
        assertThat(desk.page()).contains(found);
    }

    @Test
    void aPlaceThatMovedIsCorrected() {
        desk.type("legal advice");
        desk.ctrl(KeyCode.E);
        desk.write("Floor", "7th");
        desk.write("Room", "704");
        desk.ctrl(KeyCode.S);
        assertThat(desk.errors()).isEmpty();
        var place = inTheLobby().place("legal").orElseThrow();
        assertThat(place.floor()).isEqualTo("f7");
        assertThat(place.room().known().orElseThrow().in(ENGLISH)).isEqualTo("704");
    }

    @Test
    void aPlaceIsConfirmedAsOtherRecords() {
        desk.type("play room");
        desk.ctrl(KeyCode.E);
        desk.press("Confirm today");
        assertThat(inTheLobby().place("children").orElseThrow().provenance().confirmed()).hasValueSatisfying(
                found -> assertThat(found.on() + " " + found.by()).isEqualTo("2026-11-23 MK"));
    }

    /** The plan of its floor shows it. */
    @Test
    void aPlaceOnAPlanIsHidden() {
        desk.type("legal advice");
        desk.ctrl(KeyCode.E);
        desk.press("Hide from the lobby");
        assertThat(inTheLobby().place("legal")).isEmpty();
    }

    @Test
    void aPlaceThatHasGoneIsHidden() {
        desk.type("play room");
        desk.ctrl(KeyCode.E);
        desk.press("Hide from the lobby");
        assertThat(inTheLobby().place("children")).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    main lift    | Out of service until | soon     | Write until when, such as tomorrow 18:00, or choose In service.
                    legal advice | Floor                | attic    | There is no “attic” in the content. Choose one from the list.
                    """)
    void wrongInputIsRefusedWithAClearMessage(String record, String field, String typed, String sentence) {
        desk.type(record);
        desk.ctrl(KeyCode.E);
        desk.write(field, typed);
        desk.leave();
        assertThat(desk.errors()).singleElement().asString().contains(sentence);
        desk.ctrl(KeyCode.S);
        assertThat(folder.resolve("overlay/records")).doesNotExist();
    }

    @Test
    void aNewPlaceIsShownOnceItHasAFloor() {
        desk.ctrl(KeyCode.DIGIT4);
        desk.chooseItem("Place in the building");
        desk.write("Name, English", "Photo booth");
        desk.ctrl(KeyCode.S);
        assertThat(desk.errors()).anySatisfy(error -> assertThat(error).startsWith("Floor"));
        desk.write("Floor", "B1");
        desk.leave();
        desk.ctrl(KeyCode.S);
        assertThat(inTheLobby().places()).anySatisfy(place -> {
            assertThat(place.name().in(ENGLISH)).isEqualTo("Photo booth");
            assertThat(place.floor()).isEqualTo("b1");
            assertThat(place.room().known()).isEmpty();
        });
    }
}
