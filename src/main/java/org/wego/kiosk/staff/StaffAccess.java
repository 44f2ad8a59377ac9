// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.ops.PinGate;

/**
 * All that the staff corner needs from outside.
 *
 * @param gate checks PINs; without a PIN the corner never opens
 * @param facts as they are now; quick, asked on the FX thread every few seconds while the panel is open
 * @param actions what staff may do
 * @param work runs what takes its time, away from the FX thread
 */
public record StaffAccess(PinGate gate, Supplier<StaffFacts> facts, StaffActions actions, Executor work) {

    /** A kiosk without a staff corner: no PIN is set. */
    public static StaffAccess none() {
        return new StaffAccess(new NoGate(), () -> {
            throw new IllegalStateException("the panel does not open without a PIN");
        }, new NoActions(), Runnable::run);
    }

    /** A gate without a PIN. */
    private static final class NoGate implements PinGate {

        @Override
        public boolean isSet() {
            return false;
        }

        @Override
        public PinAnswer tryPin(char[] pin) {
            return new PinAnswer.NoPin();
        }
    }

    /** Cannot be reached without a PIN. */
    private static final class NoActions implements StaffActions {

        @Override
        public void tryContentAgain() {}

        @Override
        public void restart() {}

        @Override
        public void leave() {}
    }
}
