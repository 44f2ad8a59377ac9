// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** Staff use the kiosk, and visitors try to do what staff do. */
@FxTest
class StaffJourneyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PAD_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PANEL_TIMEOUT = Duration.ofMinutes(2);

    private final TestDoor door = TestDoor.withPin();

    @Test
    void thePinOpensThePanelAndLeavingTakesTwoSteps() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.slide();
        assertThat(staff.texts()).contains("Enter the PIN");
        assertThat(kiosk.bar()).as("nothing else is visible").isEmpty();
        staff.type(TestDoor.WRONG, "OK");
        assertThat(staff.texts()).contains("Wrong PIN. Tries left: 2");
        assertThat(staff.dots()).isZero();
        staff.type(TestDoor.PIN, "OK");
        assertThat(staff.texts()).contains("lobby 2026.11.2", "No problems", "3 d 6 h 45 min", "181 of 512 MB");
        staff.touch("Leave the kiosk");
        assertThat(staff.texts()).contains("Leave the kiosk?");
        staff.touch("Stay");
        assertThat(door.done()).isEmpty();
        staff.touch("Leave the kiosk");
        staff.touch("Leave now");
        assertThat(door.done()).containsExactly("leave");
    }

    @Test
    void theOtherActionsRunImmediatelyAndThePanelCanBeClosed() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.slide();
        staff.type(TestDoor.PIN, "OK");
        staff.touch("Try the content again");
        assertThat(staff.texts()).contains("The content is being read again.");
        staff.touch("Restart");
        assertThat(door.done()).containsExactly("try again", "restart");
        staff.touch("Close the panel");
        assertThat(staff.texts()).isEmpty();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void withoutAPinNothingHappens() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en", TestDoor.withoutPin().access());
        var before = kiosk.everything();
        kiosk.staff().callByKeyboard();
        assertThat(kiosk.everything()).isEqualTo(before);
        kiosk.pressAt(kiosk.staff().corner(true));
        kiosk.slideTo(kiosk.staff().corner(false));
        kiosk.slideTo(kiosk.staff().corner(true));
        assertThat(kiosk.everything()).isEqualTo(before);
        kiosk.slideOffAndLift();
        assertThat(kiosk.everything()).isEqualTo(before);
    }

    /** Half of the gesture, a gesture that takes too long, and touches of both corners. */
    @Test
    void accidentalGesturesOpenNothing() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        kiosk.pressAt(staff.corner(true));
        kiosk.slideTo(staff.corner(false));
        kiosk.lift();
        assertThat(staff.isPadOpen()).isFalse();
        kiosk.pressAt(staff.corner(true));
        kiosk.slideTo(staff.corner(false));
        kiosk.wait(Duration.ofSeconds(5));
        kiosk.slideTo(staff.corner(true));
        kiosk.lift();
        assertThat(staff.isPadOpen()).isFalse();
        for (boolean right : new boolean[]{true, false, true}) {
            kiosk.touchAt(staff.corner(right));
        }
        assertThat(staff.isPadOpen()).isFalse();
        staff.slide();
        assertThat(staff.isPadOpen()).isTrue();
    }

    /** The button in the corner, where the finger is pressed and lifted, must not act. */
    @Test
    void theGestureActivatesNoControl() {
        var kiosk = open("buses", "en");
        kiosk.staff().slide();
        kiosk.staff().touch("Cancel");
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void thePadClosesByItselfAndTheVisitContinues() {
        var kiosk = open("attract", "en");
        kiosk.home().openBuses().findByNumber().type("2", "7");
        kiosk.staff().slide();
        kiosk.wait(PAD_TIMEOUT.minus(SECOND));
        kiosk.staff().touch("4");
        kiosk.wait(PAD_TIMEOUT.minus(SECOND));
        assertThat(kiosk.staff().isPadOpen()).isTrue();
        kiosk.wait(SECOND);
        assertThat(kiosk.staff().isPadOpen()).isFalse();
        assertThat(kiosk.asFinder().typed()).isEqualTo("27");
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.question()).as("the question still follows").isNotEmpty();
    }

    @Test
    void thePanelClosesByItself() {
        var kiosk = open("attract", "en");
        kiosk.staff().slide();
        kiosk.staff().type(TestDoor.PIN, "OK");
        kiosk.wait(PANEL_TIMEOUT.minus(SECOND));
        assertThat(kiosk.staff().isPanelOpen()).isTrue();
        kiosk.wait(SECOND);
        assertThat(kiosk.staff().texts()).isEmpty();
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
    }

    @Test
    void theVisitEndsWhenStaffEnterThePin() {
        var kiosk = open("attract", "en");
        kiosk.languages().choose("한국어");
        kiosk.home();
        kiosk.key(KeyCode.F11);
        kiosk.staff().slide();
        assertThat(kiosk.staff().texts()).as("the pad has the language of the screen").contains("PIN을 입력하세요");
        kiosk.staff().type(TestDoor.PIN, "확인");
        kiosk.staff().touch("이 화면 닫기");
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
        assertThat(kiosk.isInHighContrast()).isFalse();
    }

    @Test
    void staffCanOpenThePadDuringTheQuestion() {
        var kiosk = open("attract", "en");
        kiosk.home().openBuses();
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.staff().callByKeyboard();
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.staff().isPadOpen()).isTrue();
        kiosk.wait(PAD_TIMEOUT);
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void theVoiceSaysNothingOfThePin() {
        var kiosk = open("home", "en");
        kiosk.key(KeyCode.F12);
        kiosk.staff().slide();
        kiosk.hearer().forget();
        kiosk.staff().type(TestDoor.WRONG, "OK");
        kiosk.typeDigits(TestDoor.WRONG);
        kiosk.key(KeyCode.DOWN);
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.hearer().said()).isEmpty();
    }

    @Test
    void staffCanChooseTheirLanguage() {
        var kiosk = open("home", "ru");
        kiosk.staff().slide();
        kiosk.staff().type(TestDoor.PIN, "ОК");
        kiosk.staff().touch("English");
        assertThat(kiosk.staff().texts()).contains("No problems");
        kiosk.staff().touch("한국어");
        assertThat(kiosk.staff().texts()).contains("문제가 없습니다");
    }

    @Test
    void aLongListOfProblemsIsOnPages() {
        door.withProblems(60);
        var kiosk = open("home", "en");
        kiosk.staff().slide();
        kiosk.staff().type(TestDoor.PIN, "OK");
        assertThat(kiosk.staff().pages()).isGreaterThan(3);
        assertThat(kiosk.staff().texts()).contains("Problems: 60").anyMatch(text -> text.contains("bus-lines.json:12:"))
                .anyMatch(text -> text.contains("bus-lines.json:720:"));
        kiosk.staff().touch("Leave the kiosk");
        assertThat(kiosk.staff().texts()).contains("Leave the kiosk?");
    }

    @Test
    void itWorksWithoutUsableContent(@TempDir Path folder) {
        var refused = LobbyUnderTest.pack(TestPack.in(folder).with("pack.json", "{").source());
        var kiosk = KioskPage.open(refused, "attract", "en", door.withProblems(1).access());
        assertThat(kiosk.everything()).contains("Out of service");
        kiosk.staff().slide();
        assertThat(kiosk.layoutFaults(new GlyphPositions())).isEmpty();
        kiosk.staff().type(TestDoor.PIN, "OK");
        assertThat(kiosk.staff().texts()).contains("Problems: 1");
        assertThat(kiosk.layoutFaults(new GlyphPositions())).isEmpty();
        kiosk.staff().touch("Try the content again");
        assertThat(door.done()).containsExactly("try again");
        kiosk.wait(PANEL_TIMEOUT);
        assertThat(kiosk.everything()).contains("Out of service");
    }

    private KioskPage open(String start, String lang) {
        return KioskPage.open(LobbyUnderTest.samplePack(), start, lang, door.access());
    }
}
