// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.BundledPack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** What reception does for visitors, from the question to the answer, by keyboard. */
@FxTest
class DeskJourneyTest {

    private static final int LONGEST_SECONDS = 20;

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

    @Test
    void aVisitorAsksForMsYarkovasNumberInRussianAndTakesAPdfAway() throws IOException {
        desk.press("Русский");
        desk.ctrl(KeyCode.K);
        desk.type("яркова");
        assertThat(desk.page()).contains("+7 8422 58-91-64");
        desk.press("Copy sentence");
        assertThat(desk.copied()).singleElement().asString().contains("Ксения Яркова", "+7 8422 58-91-64");
        desk.press("Copy Phone");
        assertThat(desk.copied().getLast()).isEqualTo("+7 8422 58-91-64");
        desk.press("Print handout");
        desk.ctrl(KeyCode.S);
        try (var pdf = Loader.loadPDF(folder.resolve("handout.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ксения Яркова", "+7 8422 58-91-64");
        }
        assertThat(Files.size(folder.resolve("handout.pdf"))).isLessThan(1_000_000);
    }

    @Test
    void bus471IsAskedForItIsNotSeenNearbyAndWhatToDo() {
        desk.type("471");
        assertThat(desk.page()).contains("May no longer stop here: not seen in May 2022");
        assertThat(desk.page()).contains("Ask reception before you wait");
        desk.ctrl(KeyCode.M);
        assertThat(desk.mails()).singleElement().asString().contains("Blue bus 471", "not seen in May 2022");
        desk.ctrl(KeyCode.DIGIT3);
        assertThat(desk.page()).contains("I am not sure that this bus still stops here. Ask there: ");
    }

    @Test
    void whatIsShownToTheVisitorCoversTheWindowUntilEsc() {
        desk.press("한국어");
        desk.ctrl(KeyCode.K);
        desk.type("secretariat");
        desk.ctrl(KeyCode.B);
        assertThat(desk.page()).contains("종로 38");
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-large")).size()).isEqualTo(1);
        desk.key(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-large")).size()).isZero();
    }

    /** Corrected, previewed, live in the lobby, rolled back. */
    @Test
    void theChengduPhoneHasChanged() {
        var live = new LiveContent(new Packs(), new BundledPack(), folder.resolve("overlay"));
        var shown = new SimpleObjectProperty<PackResult>(live.open());
        var kiosk = KioskPage.open(shown, "office/asia", "en");
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        assertThat(desk.page()).as("the preview beside the form").contains("+86 28 6188 0000");
        assertThat(kiosk.everything()).as("not saved yet").noneMatch(text -> text.contains("6188 0000"));
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        Fx.run(() -> shown.set(live.open()));
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("6188")).noneMatch(
                text -> text.contains("61888454"));
        desk.press("Versions");
        desk.press("Bring back");
        assertThat(desk.page()).contains("Changed here, version 2");
        Fx.run(() -> shown.set(live.open()));
        assertThat(kiosk.everything()).anyMatch(text -> text.contains("61888454"));
        live.close();
    }

    @Test
    void aNoticeForThursdayNineToSixAppearsInTheLobbyAndGoes() {
        desk.ctrl(KeyCode.DIGIT5);
        desk.press("Notice");
        desk.write("Text, English", "Closed for a conference.");
        desk.write("Text, 한국어", "회의로 문을 닫습니다.");
        desk.write("Appears", "2026-11-26 09:00");
        desk.write("Goes", "2026-11-26 18:00");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).contains("Changed here, version 1");
        var live = new LiveContent(new Packs(), new BundledPack(), folder.resolve("overlay"));
        var kiosk = KioskPage.open(new SimpleObjectProperty<>(live.open()), "home", "en");
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
        kiosk.wait(Duration.ofDays(3).minusHours(5));
        assertThat(kiosk.asHome().notices()).anyMatch(text -> text.contains("Closed for a conference."));
        kiosk.wait(Duration.ofHours(9));
        assertThat(kiosk.asHome().notices()).noneMatch(text -> text.contains("conference"));
        live.close();
    }

    @Test
    void badInputIsRefusedBesideTheFieldAndNothingIsLost() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "call me");
        desk.ctrl(KeyCode.S);
        assertThat(desk.page()).doesNotContain("Changed here");
        assertThat(desk.page()).as("what was typed is still there").contains("call me");
        assertThat(Fx.get(() -> desk.scene().getRoot().lookupAll(".desk-error").size())).isPositive();
        desk.ctrl(KeyCode.Z);
        assertThat(desk.page()).doesNotContain("call me");
        assertThat(desk.page()).contains("+86 28 61888454");
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

    @Test
    void withoutAProgramForEmailsItIsSaid() throws TimeoutException {
        desk.withoutMail();
        desk.type("471");
        desk.press("Write an e-mail");
        // The message slides in.
        WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS,
                () -> desk.page().contains("This machine has no program for e-mail. The text is copied"));
    }

    /** It stood still until another record was opened. */
    @Test
    void theLocalTimeOfAnOfficeGoesOnAndTheKeyboardStaysWhereItIs() {
        desk.type("wang");
        desk.press("Copy Phone");
        var focus = Fx.get(() -> {
            desk.scene().getRoot().lookup(".desk-small").requestFocus();
            return desk.scene().getFocusOwner();
        });
        assertThat(desk.page()).contains("13:05");
        desk.wait(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("13:06").doesNotContain("13:05");
        desk.wait(Duration.ofMinutes(54));
        assertThat(desk.page()).contains("14:00");
        assertThat(Fx.get(() -> desk.scene().getFocusOwner())).isSameAs(focus);
    }

    /** Its clock and the local times of the offices stood still until the screen was chosen again. */
    @Test
    void theTimesOfTheLobbyGoOnAtTheDeskAndTheScreenStays() {
        desk.ctrl(KeyCode.DIGIT6);
        desk.press("200 %");
        desk.look(new Destination.Offices());
        var screen = desk.lobby().orElseThrow();
        int pages = Fx.get(() -> screen.body().pageCountProperty().get());
        int page = IntStream.range(1, pages).filter(number -> {
            Fx.run(() -> screen.body().turnTo(number));
            desk.settle();
            return desk.page().contains("09:05");
        }).findFirst().orElseThrow();
        assertThat(desk.page()).contains("14:05", "09:05");
        desk.wait(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("14:06", "09:06").doesNotContain(":05");
        assertThat(desk.lobby()).as("the same screen").containsSame(screen);
        assertThat(Fx.get(() -> screen.body().pageProperty().get())).as("on the same page").isEqualTo(page);
        desk.ctrl(KeyCode.DIGIT1);
        desk.wait(Duration.ofMinutes(9));
        desk.ctrl(KeyCode.DIGIT6);
        assertThat(desk.page()).as("after a look elsewhere").contains("14:15", "09:15");
    }

    @Test
    void theTimesBesideAFormGoOn() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        assertThat(desk.page()).contains("13:05", "14:05");
        desk.wait(Duration.ofMinutes(1));
        assertThat(desk.page()).contains("13:06", "14:06", "+86 28 6188 0000").doesNotContain(":05");
    }

    /** Two desks on one overlay lose nothing: the second sees both versions. */
    @Test
    void savingOverSomebodyElseIsRefusedWithBothShown() {
        try (var other = new DeskPage(folder.resolve("overlay"), "en", folder.resolve("other.pdf"))) {
            desk.type("wang");
            desk.ctrl(KeyCode.E);
            other.type("wang");
            other.ctrl(KeyCode.E);
            other.write("Phone", "+86 28 1111 1111");
            other.ctrl(KeyCode.S);
            desk.write("Phone", "+86 28 2222 2222");
            desk.ctrl(KeyCode.S);
            assertThat(desk.page()).contains("MK has saved this record meanwhile.");
            assertThat(desk.page()).contains("+86 28 1111 1111");
            assertThat(desk.page()).contains("+86 28 2222 2222");
            desk.press("Save mine");
            assertThat(desk.page()).contains("Changed here, version 2");
            other.renew();
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
        assertThat(desk.page()).contains("Nothing is called so.");
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
        assertThat(desk.page()).contains("Nothing is called so.");
        desk.ctrl(KeyCode.DIGIT4);
        desk.press("Show again: 2500");
        desk.ctrl(KeyCode.K);
        desk.type("2500");
        assertThat(desk.page()).contains("Not checked: the data published in May 2022 leaves it out");
    }

    @Test
    void whatWasTypedIsThereAgainAfterALookElsewhere() {
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        desk.write("Phone", "+86 28 6188 0000");
        desk.ctrl(KeyCode.K);
        desk.type("yarkova");
        desk.ctrl(KeyCode.E);
        assertThat(desk.page()).contains("Kseniya Yarkova").doesNotContain("6188 0000");
        desk.ctrl(KeyCode.K);
        desk.type("wang");
        desk.ctrl(KeyCode.E);
        assertThat(desk.page()).contains("Not saved yet", "6188 0000");
        desk.altShift(KeyCode.DOWN);
        assertThat(desk.page()).as("moving it throws nothing away").contains("Not saved yet", "6188 0000");
        assertThat(Fx.get(() -> desk.parts().mayClose())).as("closing warns once").isFalse();
        assertThat(Fx.get(() -> desk.parts().mayClose())).isTrue();
        desk.press("Discard changes");
        assertThat(desk.page()).contains("61888454").doesNotContain("6188 0000");
    }

    @Test
    void aReadyNoticeIsSavedByItsButtonOrThrownAway() {
        desk.ctrl(KeyCode.DIGIT5);
        desk.press("After hours");
        desk.press("Discard changes");
        assertThat(desk.page()).contains("Choose a record at the left");
        desk.press("After hours");
        desk.press("Save");
        assertThat(desk.page()).contains("Changed here, version 1");
    }
}
