// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.desk.calls.ReceivedCall.CallLife;
import org.wego.kiosk.model.Lang;

/** The calls that this desk knows, at most one of each lobby, and what it answers. Confined to one thread. */
final class CallBook {

    /** A lobby says how its call is every 20 seconds; three are missing. */
    static final Duration SILENCE = Duration.ofSeconds(75);
    /** How long a call that is lost or over stays in sight. */
    static final Duration AFTERWARDS = Duration.ofSeconds(30);
    private static final Duration REPETITION = Duration.ofSeconds(20);

    private final String desk;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final BooleanSupplier here;
    private final BiConsumer<String, CallAnswer> answers;
    private final Map<String, KnownCall> calls = new LinkedHashMap<>();

    /** What is known of a call, and when it was heard of and answered. */
    private static final class KnownCall {

        private final String lobby;
        private final String id;
        private final Lang language;
        private final Instant asked;
        private CallStage stage = CallStage.ASKED;
        private Optional<Instant> seen = Optional.empty();
        private Optional<String> taker = Optional.empty();
        private Optional<AnswerKind> own = Optional.empty();
        private CallLife life = CallLife.OPEN;
        private long heard;
        private long said;

        private KnownCall(String lobby, CallNews news, Instant now) {
            this.lobby = lobby;
            id = news.call();
            language = news.language();
            asked = now.minusSeconds(news.askedSeconds());
        }
    }

    /**
     * No calls yet.
     *
     * @param desk the name of this desk
     * @param nanoTime a time that only rises
     * @param here whether somebody is at this desk, so that calls ring
     * @param answers sends an answer to a lobby
     */
    CallBook(String desk, Clock clock, LongSupplier nanoTime, BooleanSupplier here,
            BiConsumer<String, CallAnswer> answers) {
        this.desk = desk;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.here = here;
        this.answers = answers;
    }

    /** All calls, the oldest first. */
    List<ReceivedCall> calls() {
        return calls.values().stream().map(this::shown).sorted(Comparator.comparing(ReceivedCall::asked).thenComparing(
                ReceivedCall::lobby)).toList();
    }

    private ReceivedCall shown(KnownCall call) {
        return new ReceivedCall(call.lobby, call.id, call.language, call.stage, call.asked, call.seen, call.taker,
                isOurs(call), call.own, call.life);
    }

    private boolean isOurs(KnownCall call) {
        return call.taker.filter(desk::equals).isPresent();
    }

    /** Takes over what a lobby says. A late word about an earlier call of this lobby is ignored. */
    void hear(String lobby, CallNews news) {
        var call = calls.get(lobby);
        if (call == null || !call.id.equals(news.call())) {
            if (!news.isOpen()) {
                return;
            }
            call = new KnownCall(lobby, news, clock.instant());
            calls.put(lobby, call);
        }
        if (call.life == CallLife.OVER) {
            return;
        }
        boolean abandoned = call.stage == CallStage.COMING && news.stage() == CallStage.UNANSWERED;
        call.heard = nanoTime.getAsLong();
        call.stage = news.stage();
        call.taker = news.desk();
        boolean isTaken = call.taker.isPresent() && !isOurs(call);
        if (isTaken || (abandoned && call.own.filter(AnswerKind.SEEN::equals).isPresent())) {
            // Another desk was first, or the one that came has fallen silent: then it rings again.
            call.own = Optional.empty();
        }
        if (news.stage() == CallStage.SEEN) {
            note(call);
        }
        if (!news.isOpen()) {
            end(call);
            return;
        }
        call.life = CallLife.OPEN;
        ring(call);
    }

    /** Whoever heard it or is on the way should read that it is over; any other call just goes. */
    private void end(KnownCall call) {
        call.life = CallLife.OVER;
        if (call.own.filter(said -> said != AnswerKind.CANNOT && said != AnswerKind.DONE).isEmpty()) {
            calls.remove(call.lobby);
        }
    }

    private void note(KnownCall call) {
        if (call.seen.isEmpty()) {
            call.seen = Optional.of(clock.instant());
        }
    }

    private void ring(KnownCall call) {
        if (call.own.isEmpty() && call.taker.isEmpty() && here.getAsBoolean()) {
            say(call, AnswerKind.RINGS);
        }
    }

    /** Answers an open call; one that has ended meanwhile gets no answer. */
    void answer(ReceivedCall shown, AnswerKind kind) {
        var call = calls.get(shown.lobby());
        if (call != null && call.id.equals(shown.id()) && call.life == CallLife.OPEN) {
            note(call);
            say(call, kind);
        }
    }

    private void say(KnownCall call, AnswerKind kind) {
        call.own = Optional.of(kind);
        call.said = nanoTime.getAsLong();
        answers.accept(call.lobby, CallAnswer.of(call.id, kind, desk));
    }

    /** Repeats answers, and lets calls go that nothing has been heard of. Called about once a second. */
    void tick() {
        long now = nanoTime.getAsLong();
        for (var call : List.copyOf(calls.values())) {
            long silence = now - call.heard;
            if (call.life == CallLife.OPEN && silence >= SILENCE.toNanos()) {
                call.life = CallLife.LOST;
            }
            var limit = call.life == CallLife.LOST ? SILENCE.plus(AFTERWARDS) : AFTERWARDS;
            if (call.life != CallLife.OPEN && silence >= limit.toNanos()) {
                calls.remove(call.lobby);
            } else if (call.life == CallLife.OPEN) {
                ring(call);
                call.own.filter(_ -> now - call.said >= REPETITION.toNanos()).ifPresent(kind -> say(call, kind));
            }
        }
    }
}
