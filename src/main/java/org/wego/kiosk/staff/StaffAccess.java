// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * All that the staff corner needs from outside.
 *
 * @param door looks at PINs
 * @param facts as they are now; quick, asked on the FX thread every few seconds while the panel is open
 * @param actions what staff may do
 * @param work runs what takes its time, away from the FX thread
 */
public record StaffAccess(StaffDoor door, Supplier<StaffFacts> facts, StaffActions actions, Executor work) {

    /** A kiosk without a staff corner: no PIN is set. */
    public static StaffAccess none() {
        return new StaffAccess(new NoDoor(), StaffAccess::nothing, new NoActions(), Runnable::run);
    }

    private static StaffFacts nothing() {
        return new StaffFacts(new StaffFacts.Shown(StaffFacts.State.NOTHING, Optional.empty(), ""), List.of(),
                new StaffFacts.Health(Optional.empty(), Duration.ZERO, 0, 0, Duration.ZERO, 0), List.of());
    }

    /** A wall. */
    private static final class NoDoor implements StaffDoor {

        @Override
        public boolean hasPin() {
            return false;
        }

        @Override
        public Answer tryPin(char[] pin) {
            return new Answer.Shut(Duration.ofDays(1));
        }
    }

    /** Nobody comes so far. */
    private static final class NoActions implements StaffActions {

        @Override
        public void tryContentAgain() {}

        @Override
        public void restart() {}

        @Override
        public void leave() {}
    }
}
