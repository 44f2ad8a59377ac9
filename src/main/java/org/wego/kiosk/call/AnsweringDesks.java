// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;

/** What the desks have answered to one call. */
final class AnsweringDesks {

    /** Three repetitions and a margin. */
    static final Duration SILENCE = Duration.ofSeconds(75);
    /** Answers come from the network: more desks than any site has are left out. */
    private static final int MAX_DESKS = 100;

    private record Answered(AnswerKind kind, long nanos) {}

    private final Map<String, Answered> desks = new HashMap<>();
    private Optional<String> taker = Optional.empty();
    private boolean silent;

    /** Takes an answer over, except {@link AnswerKind#DONE}. */
    void hear(CallAnswer answer, long now) {
        var desk = answer.desk();
        var before = Optional.ofNullable(desks.get(desk)).map(Answered::kind);
        if (before.isEmpty() && desks.size() >= MAX_DESKS) {
            return;
        }
        var kind = answer.kind();
        switch (kind) {
            case COMING -> taker = taker.or(() -> Optional.of(desk));
            case CANNOT -> taker = taker.filter(name -> !name.equals(desk));
            case RINGS, SEEN, DONE -> {
                // A desk that has said more may still repeat this.
                if (before.filter(earlier -> earlier != AnswerKind.CANNOT && earlier.compareTo(answer.kind()) > 0)
                        .isPresent()) {
                    kind = before.get();
                }
            }
        }
        if (answer.kind() == AnswerKind.COMING || answer.kind() == AnswerKind.SEEN) {
            silent = false;
        }
        desks.put(desk, new Answered(kind, now));
    }

    /** A desk is no longer there. */
    void gone(String desk) {
        boolean counted = Optional.ofNullable(desks.remove(desk)).map(Answered::kind)
                .filter(kind -> kind != AnswerKind.CANNOT).isPresent();
        boolean took = taker.filter(desk::equals).isPresent();
        if (took) {
            taker = Optional.empty();
        }
        silent |= took || (counted && taker.isEmpty() && !somebodyMayCome());
    }

    /** Forgets the desks that have not repeated what they said. One that has only seen the call does not repeat it. */
    void forgetSilent(long now) {
        desks.entrySet().stream().filter(entry -> switch (entry.getValue().kind()) {
            case RINGS, COMING -> now - entry.getValue().nanos() >= SILENCE.toNanos();
            case SEEN, CANNOT, DONE -> false;
        }).map(Map.Entry::getKey).toList().forEach(this::gone);
    }

    private boolean somebodyMayCome() {
        return desks.values().stream().anyMatch(desk -> desk.kind() != AnswerKind.CANNOT);
    }

    /** The desk that takes the call. */
    Optional<String> taker() {
        return taker;
    }

    /** Whether desks had answered that are no longer heard. */
    boolean areSilent() {
        return silent;
    }

    /** How far the call is. */
    CallStage stage() {
        if (taker.isPresent()) {
            return CallStage.COMING;
        }
        if (silent || (!desks.isEmpty() && !somebodyMayCome())) {
            return CallStage.UNANSWERED;
        }
        if (desks.values().stream().anyMatch(desk -> desk.kind() == AnswerKind.SEEN
                || desk.kind() == AnswerKind.COMING)) {
            return CallStage.SEEN;
        }
        return desks.isEmpty() ? CallStage.ASKED : CallStage.RINGING;
    }
}
