// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Clock;
import java.util.Optional;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.desk.calls.DeskCalls.CallTime;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.sound.SilentTonePlayer;

/** Calls that do not change, for pictures of the window. */
public final class PicturedCalls {

    private static final String LOBBY = "lobby-1";
    private static final String DESK = "desk-1";

    private PicturedCalls() {}

    /** A call that rings, and that no desk has seen. */
    public static DeskCalls ringing(Clock clock, Lang visitor) {
        var line = new StillLine();
        var calls = calls(line, clock);
        line.hear(CallStage.ASKED, visitor, Optional.empty());
        line.hear(CallStage.RINGING, visitor, Optional.empty());
        return calls;
    }

    /** A call that this desk has taken. */
    public static DeskCalls taken(Clock clock, Lang visitor) {
        var line = new StillLine();
        var calls = calls(line, clock);
        line.hear(CallStage.ASKED, visitor, Optional.empty());
        calls.answer(calls.now().calls().getFirst(), AnswerKind.COMING);
        line.hear(CallStage.COMING, visitor, Optional.of(DESK));
        return calls;
    }

    private static DeskCalls calls(StillLine line, Clock clock) {
        var calls = new DeskCalls(line, DESK, new CallTime(Runnable::run, (_, _) -> () -> {
        }, clock, () -> 0), new SilentTonePlayer(), DeskMemory.brief());
        calls.begin();
        line.listener.ifPresent(listener -> listener.line(true));
        calls.touch();
        return calls;
    }

    /** A line to a lobby that does not exist. */
    private static final class StillLine implements DeskLine {

        private Optional<DeskListener> listener = Optional.empty();

        private void hear(CallStage stage, Lang visitor, Optional<String> desk) {
            listener.ifPresent(to -> to.called(LOBBY, new CallNews(CallNews.FORMAT, LOBBY, stage, visitor, 0, desk)));
        }

        @Override
        public void answer(String lobby, CallAnswer answer) {
            // No lobby waits for an answer.
        }

        @Override
        public void say(ReceptionNews news) {
            // No lobby shows it.
        }

        @Override
        public void listen(DeskListener next) {
            listener = Optional.of(next);
        }

        @Override
        public void leave() {
            // No lobby needs to know.
        }
    }
}
