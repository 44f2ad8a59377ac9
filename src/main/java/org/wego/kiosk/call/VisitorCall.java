// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.call.CallNews.CallStage;

/**
 * An open call, as its visitor sees it.
 *
 * @param stage how far it is
 * @param steps what has happened so far, in order; the last one is not {@link CallStage#COMING} once that is no longer true
 * @param obstacle why the visitor should not wait any longer; empty while waiting makes sense
 */
public record VisitorCall(CallStage stage, List<CallStep> steps, Optional<CallObstacle> obstacle) {

    /**
     * A step of a call.
     *
     * @param stage asked, ringing, seen or coming
     * @param at when it was reached; empty when the clock cannot be right
     */
    public record CallStep(CallStage stage, Optional<Instant> at) {}

    /** Why a visitor should not wait any longer. */
    public enum CallObstacle {
        /** Nobody has answered within two minutes. */
        NO_ANSWER,
        /** Nobody can come now. */
        NOBODY_CAN_COME,
        /** Whoever had answered is no longer heard. */
        SILENT,
        /** The line to reception is broken. */
        NO_LINE
    }

    public VisitorCall {
        steps = List.copyOf(steps);
    }
}
