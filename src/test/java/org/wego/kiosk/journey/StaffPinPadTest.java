// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** Staff type their PIN: on the screen, on a keyboard, on a keypad. */
@FxTest
class StaffPinPadTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration PAD_TIMEOUT = Duration.ofSeconds(30);

    private final TestDoor door = TestDoor.withPin();

    @Test
    void aKeyboardIsEnough() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.callByKeyboard();
        for (char digit : TestDoor.PIN.toCharArray()) {
            kiosk.type(Character.toString(digit), KeyCode.valueOf("DIGIT" + digit), false);
        }
        kiosk.holdWhileItTypes("9", KeyCode.NUMPAD9, 3);
        assertThat(staff.dots()).as("a held key types once").isEqualTo(7);
        kiosk.hold(KeyCode.BACK_SPACE);
        kiosk.hold(KeyCode.BACK_SPACE);
        kiosk.letGo(KeyCode.BACK_SPACE);
        assertThat(staff.dots()).as("a held key acts once").isEqualTo(6);
        kiosk.key(KeyCode.ENTER);
        assertThat(staff.isPanelOpen()).isTrue();
        for (int step = 0; step < 30 && !kiosk.ringed().equals("Leave the kiosk"); step++) {
            kiosk.key(KeyCode.DOWN);
        }
        kiosk.key(KeyCode.ENTER);
        assertThat(staff.texts()).contains("Leave the kiosk?");
        kiosk.key(KeyCode.ESCAPE);
        assertThat(staff.isPanelOpen()).isTrue();
        assertThat(staff.texts()).doesNotContain("Leave the kiosk?");
        kiosk.key(KeyCode.ESCAPE);
        assertThat(staff.texts()).isEmpty();
        assertThat(door.done()).isEmpty();
    }

    @Test
    void aKeypadWithoutDigitsGoesFromKeyToKey() {
        var kiosk = open("home", "en");
        kiosk.staff().callByKeyboard();
        for (int step = 0; step < 30 && !kiosk.ringed().equals("5"); step++) {
            kiosk.key(KeyCode.DOWN);
        }
        kiosk.key(KeyCode.ENTER);
        kiosk.key(KeyCode.SPACE);
        assertThat(kiosk.staff().dots()).isEqualTo(2);
    }

    /** The key of the digit 1 is called "&" on a French keyboard, and gives the digit with Shift. */
    @Test
    void digitsAreKnownByTheirCharacters() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.slide();
        kiosk.type("1", KeyCode.AMPERSAND, true);
        kiosk.type("2", KeyCode.UNDEFINED, true);
        kiosk.type("７", KeyCode.UNDEFINED, false);
        kiosk.type("٣", KeyCode.UNDEFINED, false);
        assertThat(staff.dots()).isEqualTo(4);
        kiosk.compose("８９");
        assertThat(staff.dots()).as("an input method").isEqualTo(6);
        kiosk.type("&", KeyCode.AMPERSAND, false);
        kiosk.type("&", KeyCode.DIGIT1, false);
        kiosk.type("½", KeyCode.UNDEFINED, false);
        kiosk.type("a", KeyCode.A, false);
        kiosk.compose("가");
        assertThat(staff.dots()).as("no digits").isEqualTo(6);
        kiosk.key(KeyCode.BACK_SPACE);
        assertThat(staff.dots()).isEqualTo(5);
    }

    @Test
    void thePinMayBeTypedOnAFrenchKeyboardAndWithFullWidthDigits() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.slide();
        TestDoor.PIN.chars().forEach(digit -> kiosk.type(Character.toString(digit), KeyCode.UNDEFINED, true));
        kiosk.key(KeyCode.ENTER);
        staff.untilItSays("No problems");
        staff.touch("Close the panel");
        staff.slide();
        kiosk.compose(TestDoor.PIN.codePoints().mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .collect(Collectors.joining()));
        kiosk.key(KeyCode.ENTER);
        staff.untilItSays("No problems");
    }

    @Test
    void aLockoutCountsTheSecondsDown() {
        var kiosk = open("home", "en");
        var staff = kiosk.staff();
        staff.slide();
        for (int i = 0; i < 3; i++) {
            staff.type(TestDoor.WRONG, "OK");
        }
        assertThat(staff.texts()).contains("Too many wrong PINs. Seconds to wait: 20");
        assertThat(staff.canTouch("1")).isFalse();
        kiosk.wait(SECOND);
        assertThat(staff.texts()).contains("Too many wrong PINs. Seconds to wait: 19");
        kiosk.wait(Duration.ofSeconds(19));
        assertThat(staff.texts()).contains("Enter the PIN");
    }

    @Test
    void whileThePinIsCheckedThePadSaysSo() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", "en", door.slow().access());
        kiosk.staff().slide();
        kiosk.staff().type(TestDoor.PIN, "OK");
        assertThat(kiosk.staff().texts()).contains("Checking the PIN");
        assertThat(kiosk.staff().canTouch("1")).isFalse();
        door.answer();
        kiosk.staff().untilItSays("Content");
    }

    /** When the answer comes, a visitor may use the kiosk again. */
    @Test
    void anAnswerThatComesTooLateOpensNothing() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en", door.slow().access());
        kiosk.home().openBuses();
        kiosk.staff().slide();
        kiosk.staff().type(TestDoor.PIN, "OK");
        kiosk.wait(PAD_TIMEOUT);
        door.answer();
        kiosk.touchNothing();
        assertThat(kiosk.staff().texts()).isEmpty();
        assertThat(kiosk.title()).as("the visit continues").isEqualTo("Buses");
    }

    private KioskPage open(String start, String lang) {
        return KioskPage.open(LobbyUnderTest.samplePack(), start, lang, door.access());
    }
}
