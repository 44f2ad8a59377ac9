// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinGate;
import org.wego.kiosk.ops.PinRule;
import org.wego.kiosk.staff.PinViewModel.Status;
import org.wego.kiosk.testing.LobbyTime;

/** Typing a PIN, without a screen. The test runs the checks of the PIN and controls the time. */
class PinViewModelTest {

    private final LobbyTime time = new LobbyTime();
    private final List<Runnable> work = new ArrayList<>();
    private final List<char[]> tried = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int opened;

    @Test
    void digitsBeyondTheLongestPinAreIgnored() {
        var pin = answering(_ -> new PinAnswer.Right());
        type(pin, "1234567890123456");
        assertThat(pin.typedProperty().get()).isEqualTo(PinRule.MAX_DIGITS);
        confirm(pin);
        assertThat(seen).containsExactly("123456789012");
    }

    @Test
    void anErasedDigitIsNotTried() {
        var pin = answering(_ -> new PinAnswer.Right());
        type(pin, "129");
        pin.erase();
        type(pin, "3");
        confirm(pin);
        assertThat(seen).containsExactly("123");
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void nothingIsTriedBeforeADigitIsTyped() {
        var pin = answering(_ -> new PinAnswer.Right());
        confirm(pin);
        assertThat(seen).isEmpty();
        assertThat(pin.statusProperty().get()).isEqualTo(new Status.Asking());
    }

    @Test
    void whileAPinIsCheckedNoDigitIsAccepted() {
        var pin = answering(_ -> new PinAnswer.Right());
        type(pin, "123456");
        pin.confirm();
        type(pin, "7");
        pin.confirm();
        assertThat(pin.statusProperty().get()).isEqualTo(new Status.Checking());
        assertThat(pin.typedProperty().get()).isZero();
        assertThat(work).hasSize(1);
    }

    @Test
    void aWrongPinIsForgottenAndTheNextOneCanBeTyped() {
        var pin = answering(_ -> new PinAnswer.Wrong(4));
        type(pin, "123456");
        confirm(pin);
        assertThat(pin.statusProperty().get()).isEqualTo(new Status.Denied(new PinAnswer.Wrong(4)));
        assertThat(pin.typedProperty().get()).isZero();
        assertThat(opened).isZero();
        type(pin, "65");
        confirm(pin);
        assertThat(seen).containsExactly("123456", "65");
    }

    @Test
    void aLockCountsWholeSecondsDownAndThenAsksAgain() {
        var pin = answering(_ -> new PinAnswer.LockedOut(Duration.ofMillis(2_100)));
        type(pin, "123456");
        confirm(pin);
        assertThat(pin.statusProperty().get()).isEqualTo(locked(3));
        type(pin, "1");
        assertThat(pin.typedProperty().get()).isZero();
        time.pass(Duration.ofSeconds(2));
        assertThat(pin.statusProperty().get()).isEqualTo(locked(1));
        time.pass(Duration.ofSeconds(1));
        assertThat(pin.statusProperty().get()).isEqualTo(new Status.Asking());
        type(pin, "1");
        assertThat(pin.typedProperty().get()).isEqualTo(1);
    }

    @Test
    void removingThePinWhileOneIsTypedLocksForAnHour() {
        var pin = answering(_ -> new PinAnswer.NoPin());
        type(pin, "123456");
        confirm(pin);
        assertThat(pin.statusProperty().get()).isEqualTo(locked(3_600));
        assertThat(opened).isZero();
    }

    @Test
    void aFailedCheckIsReportedAndStaffCanTryAgain() {
        var pin = answering(_ -> {
            throw new IllegalStateException("no memory for the hash");
        });
        type(pin, "123456");
        confirm(pin);
        assertThat(pin.statusProperty().get()).isEqualTo(new Status.Failed());
        assertThat(pin.takesDigits()).isTrue();
    }

    @Test
    void anAnswerAfterClosingOpensNothing() {
        var pin = answering(_ -> new PinAnswer.Right());
        type(pin, "123456");
        pin.confirm();
        pin.close();
        doWork();
        assertThat(opened).isZero();
    }

    @Test
    void afterClosingNothingCountsDown() {
        var pin = answering(_ -> new PinAnswer.LockedOut(Duration.ofSeconds(30)));
        type(pin, "123456");
        confirm(pin);
        pin.close();
        assertThat(time.hasWaitLongerThan(Duration.ZERO)).isFalse();
    }

    @Test
    void theTriedDigitsAreWiped() {
        var pin = answering(_ -> new PinAnswer.Wrong(1));
        type(pin, "123456");
        confirm(pin);
        assertThat(tried).singleElement().isEqualTo("000000".toCharArray());
    }

    private PinViewModel answering(Function<String, PinAnswer> answer) {
        return new PinViewModel(new PinGate() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public PinAnswer tryPin(char[] pin) {
                tried.add(pin);
                seen.add(String.valueOf(pin));
                return answer.apply(String.valueOf(pin));
            }
        }, work::add, Runnable::run, time, () -> opened++);
    }

    private static Status locked(long seconds) {
        return new Status.Denied(new PinAnswer.LockedOut(Duration.ofSeconds(seconds)));
    }

    private static void type(PinViewModel pin, String digits) {
        digits.chars().forEach(digit -> pin.type(Character.digit(digit, 10)));
    }

    private void confirm(PinViewModel pin) {
        pin.confirm();
        doWork();
    }

    private void doWork() {
        List.copyOf(work).forEach(Runnable::run);
        work.clear();
    }
}
