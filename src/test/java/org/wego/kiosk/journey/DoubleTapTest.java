// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** A double tap, as with a mouse, is one step; fast typing still types every key. */
@FxTest
class DoubleTapTest {

    private static final Duration FAST = Duration.ofMillis(120);
    private static final Duration SLOW = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(ints = {0, 80, 150, 300, 400})
    void aDoubleTapOnTheGreetingOnlyChoosesTheLanguage(int millis) {
        for (var welcome : new String[]{"Welcome. Touch to start", "환영합니다. 터치하여 시작", "Добро пожаловать. Нажмите"}) {
            var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en");
            kiosk.touchTwice(welcome, Duration.ofMillis(millis));
            assertThat(kiosk.asHome().tiles()).hasSize(11);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secretariat & contact", "Directions", "Buses", "Regional offices", "Host city Seoul",
            "The Seoul Solution"})
    void aDoubleTapOnATileOnlyOpensItsScreen(String tile) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en");
        kiosk.touchTwice(tile, Duration.ZERO);
        var once = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en");
        once.asHome().follow(tile);
        assertThat(kiosk.title()).isEqualTo(once.title());
        assertThat(kiosk.screen().page()).isEqualTo(1);
    }

    @Test
    void aTouchAfterAPauseActs(@At("home") KioskPage kiosk) {
        // A group of cards is where the tile was.
        var place = kiosk.placeOf("Point and talk");
        kiosk.touchTwiceAt(place, FAST);
        assertThat(kiosk.title()).isEqualTo("Point and talk");
        kiosk.back();
        kiosk.touchTwiceAt(place, SLOW);
        assertThat(kiosk.title()).as("the second touch acts on the opened screen")
                .isNotEqualTo("Point and talk");
    }

    @Test
    void aDoubleTapOnBackLeadsOneStepBack(@At("home") KioskPage kiosk) {
        kiosk.asHome().openBuses().follow("271");
        kiosk.touchTwice("Back", FAST);
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void aDoubleTapOnThePagerTurnsOnePage(@At("office/europe") KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.back();
        assertThat(kiosk.screen().pages()).isGreaterThan(3);
        kiosk.touchTwice("More", FAST);
        assertThat(kiosk.screen().page()).isEqualTo(2);
        kiosk.touchTwice("More", SLOW);
        assertThat(kiosk.screen().page()).as("two slow taps").isEqualTo(4);
        kiosk.touchTwice("Previous", FAST);
        assertThat(kiosk.screen().page()).isEqualTo(3);
    }

    @Test
    void anotherPlaceMayBeTouchedImmediately(@At("home") KioskPage kiosk) {
        var back = kiosk.placeOf("Back");
        kiosk.touchAt(kiosk.placeOf("Buses"));
        kiosk.touchAgain(back, FAST);
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void aKeyIsTypedTwice(@At("finder") KioskPage kiosk) {
        kiosk.asFinder().type("1");
        kiosk.touchTwice("0", FAST);
        assertThat(kiosk.asFinder().typed()).isEqualTo("100");
        kiosk.touchTwice("Delete", FAST);
        assertThat(kiosk.asFinder().typed()).isEqualTo("1");
    }

    /** Both keys are within the tap distance of one finger, and the lines above them change. */
    @Test
    void neighbouringKeysAreTypedOneAfterTheOther(@At("finder") KioskPage kiosk) {
        var one = kiosk.placeOf("1");
        var two = kiosk.placeOf("2");
        var border = one.midpoint(two);
        kiosk.touchAt(border.interpolate(one, 0.3));
        kiosk.touchAgain(border.interpolate(two, 0.3), FAST);
        assertThat(kiosk.asFinder().typed()).isEqualTo("12");
    }

    @Test
    void theVolumeCanBeRaisedFast(@At("access") KioskPage kiosk) {
        var louder = kiosk.placeOf("5");
        var quieter = kiosk.placeOf("4");
        kiosk.touchAt(louder);
        kiosk.touchAgain(quieter, FAST);
        assertThat(kiosk.asAccess().isChosen("Volume", "4")).isTrue();
        kiosk.touchTwiceAt(louder, FAST);
        assertThat(kiosk.asAccess().isChosen("Volume", "5")).isTrue();
    }

    @Test
    void choosingLargeTextDoesNotTouchTheControlThatAppearsThere(@At("access") KioskPage kiosk) {
        kiosk.touchTwice("200 %", FAST);
        assertThat(kiosk.title()).isEqualTo("Larger text, voice");
        assertThat(kiosk.isInReach()).isFalse();
    }

    /** The question may appear just before a finger touches the screen: then the touch only answers it. */
    @Test
    void aTouchThatMeetsTheQuestionOnlyAnswersIt(@At("home") KioskPage kiosk) {
        kiosk.asHome().openBuses();
        kiosk.wait(LobbyUnderTest.IDLE);
        assertThat(kiosk.question()).isNotEmpty();
        var startOver = kiosk.placeOfAnswer("Start over");
        kiosk.touchAgain(startOver, FAST);
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void theAnswerDoesNotTouchTheScreenBelowTheQuestion(@At("home") KioskPage kiosk) {
        kiosk.asHome().openBuses();
        kiosk.wait(LobbyUnderTest.IDLE);
        var answer = kiosk.placeOfAnswer("Continue");
        kiosk.wait(SLOW);
        kiosk.touchTwiceAt(answer, FAST);
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void aTouchThatMeetsTheEndOfTheVisitChoosesNothing() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en");
        var welcome = kiosk.placeOf("Welcome. Touch to start");
        kiosk.asAttract().touchWelcome("환영합니다. 터치하여 시작");
        kiosk.wait(LobbyUnderTest.IDLE.plusSeconds(30));
        kiosk.touchAgain(welcome, FAST);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
        kiosk.touchAgain(welcome, SLOW);
        assertThat(kiosk.asAttract().welcomes()).isEmpty();
    }

    @Test
    void aScreenThatChangesUnderTheFingerIsNotTouched() {
        var pack = new SimpleObjectProperty<PackResult>(LobbyUnderTest.samplePack());
        var kiosk = KioskPage.open(pack, "attract", "en");
        var welcome = kiosk.placeOf("Welcome. Touch to start");
        kiosk.key(KeyCode.F2);
        kiosk.touchAgain(welcome, FAST);
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void thePinPadTakesDigitsFastAndItsLastKeyTouchesNothingOfThePanel() {
        var door = TestDoor.withPin();
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en", door.access());
        var staff = kiosk.staff();
        staff.slide();
        var three = kiosk.placeOf("3");
        kiosk.touchTwiceAt(three, FAST);
        assertThat(staff.dots()).isEqualTo(2);
        kiosk.touchTwice("Delete", FAST);
        assertThat(staff.dots()).isZero();
        var confirm = kiosk.placeOf("OK");
        TestDoor.PIN.chars().forEach(digit -> kiosk.touchAgain(kiosk.placeOf(Character.toString(digit)), FAST));
        kiosk.touchTwiceAt(confirm, FAST);
        kiosk.touchAgain(confirm, FAST);
        assertThat(staff.isPanelOpen()).isTrue();
        assertThat(door.done()).isEmpty();
    }

    @Test
    void closingThePadTouchesNothingBelowIt() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en", TestDoor.withPin().access());
        kiosk.staff().slide();
        kiosk.touchTwice("Cancel", FAST);
        assertThat(kiosk.staff().isPadOpen()).isFalse();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
        assertThat(kiosk.asHome().tiles()).hasSize(11);
    }
}
