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
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinGate;
import org.wego.kiosk.ops.PinRule;
import org.wego.kiosk.time.Scheduler;

/**
 * A PIN that is being typed, and the answer to it.
 *
 * <p>It passes the digits only to the gate and wipes them afterwards. Only for the FX thread.
 */
public final class PinViewModel {

    private static final Logger LOG = System.getLogger(PinViewModel.class.getName());
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration WITHOUT_PIN = Duration.ofHours(1);

    /** The status that the pad shows. */
    sealed interface Status {

        /** Digits can be typed. */
        record Asking() implements Status {}

        /** The PIN is being checked. */
        record Checking() implements Status {}

        /** The PIN was wrong, or no PIN is accepted for a while; the remaining time is in whole seconds. */
        record Denied(PinAnswer.Denial answer) implements Status {}

        /** The PIN could not be checked. */
        record Failed() implements Status {}
    }

    private final PinGate gate;
    private final Executor work;
    private final Executor screen;
    private final Scheduler scheduler;
    private final Runnable opened;
    private final char[] digits = new char[PinRule.MAX_DIGITS];
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(new Status.Asking());
    private Runnable cancel = () -> {
    };
    private boolean closed;

    /**
     * An empty PIN.
     *
     * @param work runs the check of a PIN, which takes a while
     * @param screen runs actions on the FX thread
     * @param opened called when the PIN was right
     */
    PinViewModel(PinGate gate, Executor work, Executor screen, Scheduler scheduler, Runnable opened) {
        this.gate = gate;
        this.work = work;
        this.screen = screen;
        this.scheduler = scheduler;
        this.opened = opened;
    }

    /** The number of typed digits. */
    ReadOnlyIntegerProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Whether digits can be typed now. */
    boolean takesDigits() {
        return switch (status.get()) {
            case Status.Asking(),Status.Failed(),Status.Denied(PinAnswer.Wrong(_)) -> true;
            case Status.Checking(),Status.Denied(PinAnswer.LockedOut(_)) -> false;
        };
    }

    /** Adds a digit, from 0 to 9; ignored when the PIN has its greatest length. */
    void type(int digit) {
        if (takesDigits() && typed.get() < digits.length) {
            digits[typed.get()] = Character.forDigit(digit, 10);
            typed.set(typed.get() + 1);
        }
    }

    /** Deletes the last digit. */
    void erase() {
        if (takesDigits() && typed.get() > 0) {
            typed.set(typed.get() - 1);
        }
    }

    /** Checks the PIN. */
    void confirm() {
        if (!takesDigits() || typed.get() == 0) {
            return;
        }
        var pin = Arrays.copyOf(digits, typed.get());
        wipe();
        status.set(new Status.Checking());
        work.execute(() -> {
            try {
                var answer = gate.tryPin(pin);
                screen.execute(() -> answered(answer));
            } catch (RuntimeException e) {
                // Staff must not be left without an answer.
                LOG.log(Level.ERROR, "Cannot check the PIN", e);
                screen.execute(() -> status.set(new Status.Failed()));
            } finally {
                Arrays.fill(pin, '0');
            }
        });
    }

    /** Wipes the digits and ignores a later answer: the pad has been closed. */
    void close() {
        closed = true;
        cancel.run();
        wipe();
    }

    private void answered(PinAnswer answer) {
        if (closed) {
            return;
        }
        switch (answer) {
            case PinAnswer.Right() -> opened.run();
            case PinAnswer.Wrong wrong -> status.set(new Status.Denied(wrong));
            case PinAnswer.LockedOut(var left) -> lockOut(left.plusMillis(999).toSeconds());
            // The PIN was removed while this one was typed.
            case PinAnswer.NoPin() -> lockOut(WITHOUT_PIN.toSeconds());
        }
    }

    private void lockOut(long seconds) {
        if (seconds <= 0) {
            status.set(new Status.Asking());
            return;
        }
        status.set(new Status.Denied(new PinAnswer.LockedOut(Duration.ofSeconds(seconds))));
        cancel = scheduler.after(SECOND, () -> lockOut(seconds - 1));
    }

    private void wipe() {
        Arrays.fill(digits, '0');
        typed.set(0);
    }
}
