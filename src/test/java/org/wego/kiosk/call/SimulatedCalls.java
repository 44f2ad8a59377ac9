// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.LobbyCalls.CallParts;
import org.wego.kiosk.call.LobbyLine.LobbyListener;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.model.Lang;

/** The calls of a lobby in simulated time, with a line that writes down what is said and desks that say what a test wants. */
public class SimulatedCalls {

    public static final Lang KO = new Lang("ko");
    public static final Instant START = Instant.parse("2026-11-30T04:41:00Z");

    public final SimulatedLoop time = new SimulatedLoop();
    private final long begun = time.nanoTime();
    private final List<CallNews> said = new ArrayList<>();
    private final List<LobbyListener> listeners = new ArrayList<>();
    private int ids;

    public final LobbyCalls calls = new LobbyCalls(new CallParts(time::after, time::nanoTime,
            () -> Optional.of(START.plusNanos(time.nanoTime() - begun)), () -> "call-" + ++ids));

    private final class RecordedLine implements LobbyLine {

        @Override
        public void say(CallNews news) {
            said.add(news);
        }

        @Override
        public void listen(LobbyListener listener) {
            listeners.add(listener);
        }
    }

    public SimulatedCalls() {
        calls.use(new RecordedLine(), Runnable::run);
    }

    public void line(boolean stands) {
        listeners.forEach(listener -> listener.line(stands));
    }

    /** A desk says that somebody is there, and so on every 25 seconds. */
    public Runnable isHere(String desk) {
        says(desk, Presence.HERE, 0);
        var next = new ArrayList<Runnable>();
        next.add(time.after(Duration.ofSeconds(25), () -> next.add(isHere(desk))));
        return () -> next.getLast().run();
    }

    public void says(String desk, Presence presence, int sinceSeconds, LocalTime... backAt) {
        listeners.forEach(listener -> listener.reception(new ReceptionNews(1, desk, presence,
                backAt.length == 0 ? Optional.empty() : Optional.of(backAt[0]), sinceSeconds, 1)));
    }

    public void gone(String desk) {
        listeners.forEach(listener -> listener.gone(desk));
    }

    public void answer(String desk, AnswerKind kind) {
        listeners.forEach(listener -> listener.answered(CallAnswer.of("call-" + ids, kind, desk)));
    }

    /** An answer to another call. */
    public void answerElsewhere(String call, AnswerKind kind) {
        listeners.forEach(listener -> listener.answered(CallAnswer.of(call, kind, "desk-1")));
    }

    public void pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
    }

    /** What was said to the desks. */
    public List<CallNews> said() {
        return said;
    }

    public CallNews lastSaid() {
        return said.getLast();
    }

    public CallSituation now() {
        return Objects.requireNonNull(calls.situation().getValue());
    }

    public VisitorCall call() {
        return now().call().orElseThrow();
    }

    public CallStage stage() {
        return call().stage();
    }
}
