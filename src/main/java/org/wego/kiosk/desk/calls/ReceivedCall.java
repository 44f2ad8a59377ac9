// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.model.Lang;

/**
 * A call as this desk knows it.
 *
 * @param lobby its name
 * @param id of the call
 * @param language of the visitor
 * @param stage what the lobby last said
 * @param asked when the visitor called, on the clock of this machine
 * @param seen when somebody saw it, on the clock of this machine
 * @param taker the desk that takes it
 * @param ours whether that is this desk
 * @param own what this desk last answered
 * @param life whether it is still to be cared for
 */
public record ReceivedCall(String lobby, String id, Lang language, CallStage stage, Instant asked,
        Optional<Instant> seen,
        Optional<String> taker, boolean ours, Optional<AnswerKind> own, CallLife life) {

    /** Whether a call is still to be cared for. */
    public enum CallLife {
        /** The visitor waits. */
        OPEN,
        /** The lobby has said nothing for a while. */
        LOST,
        /** The visitor has left or no longer needs anybody. */
        OVER
    }

    /** Whether a bell should call staff: nobody has seen it anywhere. */
    public boolean rings() {
        return isFree() && stage != CallStage.SEEN && own.filter(AnswerKind.RINGS::equals).isPresent();
    }

    /** Whether somebody from here should still care for it. */
    boolean waits() {
        return isFree() || canBeFinished();
    }

    /** Whether somebody from here can still take it. */
    public boolean canBeTaken() {
        return isFree() && own.filter(said -> said == AnswerKind.COMING || said == AnswerKind.DONE).isEmpty();
    }

    /** Whether it tells the visitor something new that somebody has seen it. */
    public boolean canBeSeen() {
        return isFree() && stage != CallStage.SEEN && own.filter(said -> said != AnswerKind.RINGS).isEmpty();
    }

    /** Whether this desk can still say that nobody can come. */
    public boolean canBeRefused() {
        return canBeTaken() && own.filter(AnswerKind.CANNOT::equals).isEmpty();
    }

    /** Whether somebody from here is on the way. */
    public boolean canBeFinished() {
        return life == CallLife.OPEN && own.filter(AnswerKind.COMING::equals).isPresent();
    }

    private boolean isFree() {
        return life == CallLife.OPEN && taker.isEmpty();
    }
}
