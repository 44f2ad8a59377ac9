// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.desk.calls.DeskCalls.CallTime;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;

/** The calls of a desk whose line and time a test controls. */
public final class CallsUnderTest {

    /** The name of the desk. */
    public static final String DESK = "desk-1";

    private static final Instant START = Instant.parse("2026-11-23T04:41:00Z");

    private final SimulatedLoop loop = new SimulatedLoop();
    private final long begun = loop.nanoTime();
    private final List<String> answers = new ArrayList<>();
    private final List<ReceptionNews> said = new ArrayList<>();
    private final List<Instant> bells = new ArrayList<>();
    private final LineUnderTest line = new LineUnderTest();
    private final Clock clock = new LoopClock();
    private final DeskCalls calls;
    private boolean left;

    /** Calls over a line that stands, in a window whose tasks run at once. */
    public CallsUnderTest() {
        this(Runnable::run);
    }

    /** The same with a window whose tasks run elsewhere. */
    public CallsUnderTest(Executor window) {
        calls = new DeskCalls(line, DESK, new CallTime(window, loop::after, clock, loop::nanoTime), new BellUnderTest(),
                DeskMemory.brief());
        calls.begin();
        line.stands(true);
    }

    public DeskCalls calls() {
        return calls;
    }

    Clock clock() {
        return clock;
    }

    /** A lobby says how its call is. */
    public void hear(String lobby, CallStage stage) {
        hear(lobby, stage, Optional.empty());
    }

    /** A lobby says how its call is and who takes it. */
    public void hear(String lobby, CallStage stage, Optional<String> desk) {
        line.hear(lobby, new CallNews(CallNews.FORMAT, "call of " + lobby, stage, new Lang("ko"), 0, desk));
    }

    void hear(String lobby, CallNews news) {
        line.hear(lobby, news);
    }

    void stands(boolean now) {
        line.stands(now);
    }

    /** Lets time pass, in which the lobbies say nothing. */
    public void pass(Duration time) {
        loop.pass(time);
    }

    /** Lets time pass, in which a lobby says every 20 seconds how its call is. */
    void pass(Duration time, String lobby, CallStage stage) {
        for (long seconds = 0; seconds < time.toSeconds(); seconds += 20) {
            hear(lobby, stage);
            loop.pass(Duration.ofSeconds(Math.min(20, time.toSeconds() - seconds)));
        }
    }

    /** The call of a lobby. */
    ReceivedCall call(String lobby) {
        return calls.now().calls().stream().filter(call -> call.lobby().equals(lobby)).findFirst().orElseThrow();
    }

    /** What this desk has answered, each with the name of the lobby. */
    public List<String> answers() {
        return answers;
    }

    /** What this desk has said of itself. */
    List<ReceptionNews> said() {
        return said;
    }

    /** When the bell rang. */
    List<Instant> bells() {
        return bells;
    }

    boolean hasLeft() {
        return left;
    }

    private final class LoopClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return START.plusNanos(loop.nanoTime() - begun);
        }
    }

    private final class BellUnderTest implements TonePlayer {

        @Override
        public void play(Sound sound, double gain) {
            bells.add(clock.instant());
        }
    }

    private final class LineUnderTest implements DeskLine {

        private Optional<DeskListener> listener = Optional.empty();

        private void hear(String lobby, CallNews news) {
            listener.orElseThrow().called(lobby, news);
        }

        private void stands(boolean now) {
            listener.orElseThrow().line(now);
        }

        @Override
        public void answer(String lobby, CallAnswer answer) {
            answers.add(lobby + ": " + answer.kind());
        }

        @Override
        public void say(ReceptionNews news) {
            said.add(news);
        }

        @Override
        public void listen(DeskListener next) {
            listener = Optional.of(next);
        }

        @Override
        public void leave() {
            left = true;
        }
    }
}
