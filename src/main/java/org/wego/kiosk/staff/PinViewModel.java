// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A PIN that is being typed, and what the door said to it.
 *
 * <p>The digits leave it for the door only and are wiped afterwards. For the FX thread alone.
 */
final class PinViewModel {

    private static final Logger LOG = System.getLogger(PinViewModel.class.getName());
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What the pad says. */
    sealed interface Status {

        /** Digits can be typed. */
        record Asking() implements Status {}

        /** The door looks at the PIN. */
        record Checking() implements Status {}

        /** It was wrong, and another one can be typed. */
        record Wrong(int triesLeft) implements Status {}

        /** Nothing can be typed for so long. */
        record Shut(long secondsLeft) implements Status {}

        /** The door could not look. */
        record Failed() implements Status {}
    }

    private final StaffDoor door;
    private final Executor work;
    private final Executor screen;
    private final StaffTimer timer;
    private final Runnable opened;
    private final char[] digits = new char[StaffDoor.LONGEST_PIN];
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Asking());
    private Runnable cancel = () -> {
    };
    private boolean closed;

    /**
     * A PIN without a digit.
     *
     * @param work runs what takes its time
     * @param screen comes back to the thread of the screen
     * @param opened the PIN was right
     */
    PinViewModel(StaffDoor door, Executor work, Executor screen, StaffTimer timer, Runnable opened) {
        this.door = door;
        this.work = work;
        this.screen = screen;
        this.timer = timer;
        this.opened = opened;
    }

    /** How many digits there are. */
    ReadOnlyIntegerProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether a digit would be taken. */
    boolean takesDigits() {
        return switch (status.get()) {
            case Status.Asking(),Status.Wrong(_),Status.Failed() -> true;
            case Status.Checking(),Status.Shut(_) -> false;
        };
    }

    /** Adds a digit, from 0 to 9; one too many is left out. */
    void type(int digit) {
        if (takesDigits() && typed.get() < digits.length) {
            digits[typed.get()] = Character.forDigit(digit, 10);
            typed.set(typed.get() + 1);
        }
    }

    /** Takes the last digit away. */
    void erase() {
        if (takesDigits() && typed.get() > 0) {
            typed.set(typed.get() - 1);
        }
    }

    /** Shows the PIN to the door. */
    void confirm() {
        if (!takesDigits() || typed.get() == 0) {
            return;
        }
        var pin = Arrays.copyOf(digits, typed.get());
        wipe();
        status.set(new Status.Checking());
        work.execute(() -> {
            try {
                var answer = door.tryPin(pin);
                screen.execute(() -> answered(answer));
            } catch (RuntimeException e) {
                // Whoever stands there must not be left without an answer.
                LOG.log(Level.ERROR, "The PIN cannot be checked", e);
                screen.execute(() -> status.set(new Status.Failed()));
            } finally {
                Arrays.fill(pin, '0');
            }
        });
    }

    /** The pad has gone: nothing is left of what was typed, and an answer that comes now opens nothing. */
    void close() {
        closed = true;
        cancel.run();
        wipe();
    }

    private void answered(StaffDoor.Answer answer) {
        if (closed) {
            return;
        }
        switch (answer) {
            case StaffDoor.Answer.Open() -> opened.run();
            case StaffDoor.Answer.Wrong(var left) -> status.set(new Status.Wrong(left));
            case StaffDoor.Answer.Shut(var left) -> shut(left.plusMillis(999).toSeconds());
        }
    }

    private void shut(long seconds) {
        if (seconds <= 0) {
            status.set(new Status.Asking());
            return;
        }
        status.set(new Status.Shut(seconds));
        cancel = timer.after(SECOND, () -> shut(seconds - 1));
    }

    private void wipe() {
        Arrays.fill(digits, '0');
        typed.set(0);
    }
}
