// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Corrections by reception, from the form to the lobby. */
@FxTest
class DeskCorrectionTest {

    private static final int MAX_SECONDS = 20;

    @TempDir
    private Path folder;
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("handout.pdf"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Corrected, previewed, live in the lobby, rolled back. */
    @Test
    void aCorrectedPhoneReachesTheRunningLobbyAndSoDoesItsRollback() throws InterruptedException {
        var live = new LiveContent(LobbyUnderTest.packs(), SamplePack.source(), folder.resolve("overlay"));
        var shown = new SimpleObjectProperty<PackResult>(live.open());
        var changes = new LinkedBlockingQueue<PackResult>();
        live.watch(Duration.ofMillis(50), changes::add);
        var kiosk = KioskPage.open(shown, "office/asia", "en");
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        assertThat(desk.page()).as("the preview beside the form").contains("+86 28 6188 0000");
        assertThat(kiosk.everything()).as("not saved yet").noneMatch(text -> text.contains("6188 0000"));
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        showNext(changes, shown);
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("6188")).noneMatch(
                text -> text.contains("61777454"));
        desk.press("Versions");
        desk.key(KeyCode.DOWN);
        desk.press("Restore…");
        desk.press("Restore");
        assertThat(desk.saveNote()).endsWith("As in the content pack");
        showNext(changes, shown);
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("61777454"));
        live.close();
    }

    @Test
    void aNoticeForThursdayNineToSixAppearsInTheLobbyAndDisappears() {
        desk.ctrl(KeyCode.DIGIT5);
        desk.press("Notice");
        desk.write("Text, English", "Closed for a conference.");
        desk.write("Text, 한국어", "회의로 문을 닫습니다.");
        desk.write("Show from", "2026-11-26 09:00");
        desk.write("Show until", "2026-11-26 18:00");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        var live = new LiveContent(LobbyUnderTest.packs(), SamplePack.source(), folder.resolve("overlay"));
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(live.open()), "home", "en");
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
        kiosk.wait(Duration.ofDays(3).minusHours(5));
        assertThat(kiosk.asHome().notices()).anyMatch(text -> text.contains("Closed for a conference."));
        kiosk.wait(Duration.ofHours(9));
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
        live.close();
    }

    @Test
    void badInputIsRefusedBesideItsFieldAndKept() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "call me");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).doesNotContain("Changed here");
        assertThat(desk.page()).as("what was typed is still there").contains("call me");
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-error").size())).isPositive();
        desk.ctrl(KeyCode.Z);
        assertThat(desk.page()).doesNotContain("call me");
        assertThat(desk.page()).contains("+86 28 61777454");
    }

    /** A number that was found is selected in its field, and Enter goes on to the next one. */
    @Test
    void theFormOpensAtTheFieldThatWasFound() {
        desk.type("61777454");
        desk.ctrl(KeyCode.E);
        assertThat(desk.focusedField()).isEqualTo("Phone");
        assertThat(((TextField) desk.scene().getFocusOwner()).getSelectedText()).isEqualTo("+86 28 61777454");
        desk.key(KeyCode.ENTER);
        assertThat(desk.focusedField()).isEqualTo("Fax");
        desk.ctrl(KeyCode.K);
        desk.type("wang fax");
        desk.ctrl(KeyCode.E);
        assertThat(desk.focusedField()).isEqualTo("Fax");
        desk.ctrl(KeyCode.K);
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        assertThat(desk.focusedField()).isEqualTo("Name, English");
    }

    @Test
    void receptionSaysWhereALineGoesAndTheLobbyShowsIt() {
        desk.type("471");
        desk.ctrl(KeyCode.E);
        desk.write("First stop, English", "Sinchon");
        desk.write("Last stop, English", "Harbour");
        desk.write("First stop, English", "");
        desk.ctrl(KeyCode.S);
        assertThat(desk.errors()).isEmpty();
        var live = new LiveContent(LobbyUnderTest.packs(), SamplePack.source(), folder.resolve("overlay"));
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(live.open()), "line/471", "en");
        assertThat(kiosk.everything()).contains("To Harbour");
        live.close();
    }

    @Test
    void aRecordIsConfirmedTodayByOneKey() {
        desk.type("yarkova");
        desk.ctrl(KeyCode.E);
        desk.ctrl(KeyCode.D);
        assertThat(desk.page()).contains("Changed here, version 1");
        desk.ctrl(KeyCode.DIGIT1);
        desk.ctrl(KeyCode.K);
        desk.type("yarkova");
        assertThat(desk.page()).contains("Confirmed November 23, 2026, MK.");
    }

    /** Two desks share an overlay: the second one sees both versions, and no edit is lost. */
    @Test
    void aConflictingSaveIsRefusedAndShowsBothVersions() {
        try (var other = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("other.pdf"))) {
            desk.type("wang");
            desk.ctrl(KeyCode.E);
            other.type("wang");
            other.ctrl(KeyCode.E);
            other.write("Phone", "+86 28 1111 1111");
            other.ctrl(KeyCode.S);
            desk.write("Phone", "+86 28 2222 2222");
            desk.ctrl(KeyCode.S);
            assertThat(desk.page()).contains("MK saved this record while you were editing: ");
            desk.press("Compare");
            assertThat(desk.page()).contains("+86 28 1111 1111");
            assertThat(desk.page()).contains("+86 28 2222 2222");
            desk.press("Save mine");
            assertThat(desk.page()).contains("Changed here, version 2");
            other.refresh();
            other.ctrl(KeyCode.K);
            other.type("wang");
            assertThat(other.page()).as("a change made elsewhere is seen").contains("+86 28 2222 2222");
        }
    }

    @Test
    void aPersonIsAddedHiddenAndBroughtBack() {
        desk.ctrl(KeyCode.DIGIT4);
        desk.press("Person");
        desk.write("Name, English", "Ada Lovelace");
        desk.write("Role, English", "Analyst");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        desk.ctrl(KeyCode.K);
        desk.type("lovelace");
        assertThat(desk.page()).contains("Analyst");
        desk.ctrl(KeyCode.E);
        desk.press("Hide from the lobby");
        desk.ctrl(KeyCode.K);
        desk.type("lovelace");
        assertThat(desk.page()).contains("No matches.");
    }

    /** Ctrl+N adds a person to the office that is shown, or that of the person. */
    @Test
    void aNewPersonIsOfTheOfficeThatIsShown() {
        var office = desk.content().offices().orElseThrow().offices().getLast();
        var person = office.people().getLast();
        Fx.run(() -> desk.controller().open(ContentRecords.of(desk.content()).stream()
                .filter(entry -> entry.key().id().equals(person.id())).findFirst().orElseThrow()));
        desk.ctrl(KeyCode.N);
        assertThat(desk.section()).isEqualTo("Content");
        assertThat(desk.focusedField()).as("the office is known").isEqualTo("Name, English");
        assertThat(desk.page()).contains(office.name().in(new Lang("en")));
        desk.write("Name, English", "Ada Lovelace");
        desk.write("Role, English", "Analyst");
        desk.ctrl(KeyCode.S);
        assertThat(desk.content().offices().orElseThrow().offices().getLast().people().getLast().name()
                .in(new Lang("en"))).isEqualTo("Ada Lovelace");
    }

    @Test
    void aLineIsHiddenMovedAndShownAgain() {
        desk.type("2500");
        desk.ctrl(KeyCode.E);
        desk.altShift(KeyCode.DOWN);
        desk.ctrl(KeyCode.DIGIT1);
        desk.ctrl(KeyCode.K);
        desk.type(" ");
        assertThat(desk.page()).as("moved down").containsSubsequence("9701", "2500", "1005-1");
        desk.ctrl(KeyCode.K);
        desk.type("2500");
        desk.ctrl(KeyCode.E);
        desk.press("Hide from the lobby");
        desk.ctrl(KeyCode.K);
        desk.type("2500");
        assertThat(desk.page()).contains("No matches.");
        desk.ctrl(KeyCode.DIGIT4);
        desk.press("Show again: 2500");
        desk.ctrl(KeyCode.K);
        desk.type("2500");
        assertThat(desk.page()).contains("Not checked: the data published in May 2022 leaves it out");
    }

    @Test
    void unsavedInputIsKeptWhileAnotherRecordIsOpen() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        desk.ctrl(KeyCode.K);
        desk.type("yarkova");
        desk.ctrl(KeyCode.E);
        assertThat(desk.page()).contains("Darya Yarkova").doesNotContain("6188 0000");
        desk.ctrl(KeyCode.K);
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        assertThat(desk.page()).contains("Not saved yet", "6188 0000");
        desk.altShift(KeyCode.DOWN);
        assertThat(desk.page()).as("moving it throws nothing away").contains("Not saved yet", "6188 0000");
        desk.press("Discard changes");
        assertThat(desk.page()).contains("61777454").doesNotContain("6188 0000");
    }

    @Test
    void aNoticeTemplateIsSavedOrDiscarded() {
        desk.ctrl(KeyCode.DIGIT5);
        desk.chooseItem("After hours");
        desk.press("Discard changes");
        assertThat(desk.page()).contains("Choose a record on the left");
        desk.chooseItem("After hours");
        desk.press("Save");
        assertThat(desk.page()).contains("Changed here, version 1");
    }

    /** Shows the next change of the overlay in the lobby. */
    private static void showNext(BlockingQueue<PackResult> changes, ObjectProperty<PackResult> shown)
            throws InterruptedException {
        var next = changes.poll(MAX_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("the lobby notices what was saved").isNotNull();
        Fx.run(() -> shown.set(next));
    }
}
