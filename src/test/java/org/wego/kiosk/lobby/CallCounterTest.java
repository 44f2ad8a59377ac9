// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.call.VisitorCall.CallObstacle;

/** Each call is counted once, by what became of it. */
class CallCounterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    private final List<String> counted = new ArrayList<>();
    private final SimpleObjectProperty<CallSituation> situation = new SimpleObjectProperty<>(CallSituation.UNLINKED);
    private long time;

    private void follow(Instant clock) {
        new CallCounter((moment, table, key) -> counted.add(moment.toLocalDate() + " " + table.word() + " " + key),
                Clock.fixed(clock, ZoneOffset.UTC), () -> ZoneOffset.UTC, () -> time).follow(situation);
    }

    private void call(CallStage stage, CallObstacle... obstacle) {
        situation.set(new CallSituation(true, true, Optional.empty(), Optional.of(new VisitorCall(stage, List.of(),
                Optional.of(obstacle).filter(some -> some.length > 0).map(some -> some[0]))), false));
    }

    private void end(boolean done) {
        situation.set(new CallSituation(true, true, Optional.empty(), Optional.empty(), done));
    }

    private void pass(Duration span) {
        time += span.toNanos();
    }

    private List<String> keys() {
        return counted.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).toList();
    }

    @Test
    void anAnsweredCallIsCountedInAClassOfItsWaitingTime() {
        follow(NOW);
        for (var wait : List.of(Duration.ofSeconds(20), Duration.ofSeconds(100), Duration.ofMinutes(3))) {
            call(CallStage.ASKED);
            call(CallStage.RINGING);
            pass(wait);
            call(CallStage.COMING);
            pass(Duration.ofMinutes(5));
            call(CallStage.UNANSWERED, CallObstacle.SILENT);
            end(true);
        }
        assertThat(keys()).containsExactly("call-answered-1", "call-answered-2", "call-answered-later");
        assertThat(counted.getFirst()).isEqualTo("2026-11-23 event call-answered-1");
    }

    @Test
    void aCallThatADeskEndsIsAnswered() {
        follow(NOW);
        call(CallStage.SEEN);
        end(true);
        end(false);
        assertThat(keys()).containsExactly("call-answered-1");
    }

    @Test
    void aCallThatNobodyAnswersIsCountedAtItsEnd() {
        follow(NOW);
        call(CallStage.RINGING);
        call(CallStage.RINGING, CallObstacle.NO_ANSWER);
        assertThat(counted).isEmpty();
        call(CallStage.RINGING);
        end(false);
        end(false);
        assertThat(keys()).containsExactly("call-unanswered");
    }

    @Test
    void aVisitorWhoNeedsNobodyAfterAllHasCancelled() {
        follow(NOW);
        call(CallStage.ASKED);
        end(false);
        call(CallStage.ASKED);
        end(false);
        assertThat(keys()).containsExactly("call-cancelled", "call-cancelled");
    }

    @Test
    void nothingIsCountedWhileTheClockCannotBeRight() {
        follow(Instant.EPOCH);
        call(CallStage.ASKED);
        call(CallStage.COMING);
        end(true);
        assertThat(counted).isEmpty();
    }
}
