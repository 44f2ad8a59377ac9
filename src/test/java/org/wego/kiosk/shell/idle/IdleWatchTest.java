// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.time.Scheduler;

class IdleWatchTest {

    private static final Duration IDLE_TIME = Duration.ofSeconds(60);

    private final FakeTicker ticker = new FakeTicker();
    private final List<String> heard = new ArrayList<>();
    private final IdleWatch watch = new IdleWatch(ticker, () -> IDLE_TIME, new IdleWatch.Listener() {
        @Override
        public void warn(int secondsLeft) {
            heard.add("warn " + secondsLeft);
        }

        @Override
        public void dismiss() {
            heard.add("dismiss");
        }

        @Override
        public void end() {
            heard.add("end");
        }
    });

    @BeforeEach
    void aVisitorTouchesTheScreen() {
        watch.onInput();
    }

    @Test
    void aVisitorIsNotAskedDuringTheIdleTime() {
        ticker.pass(59);
        assertThat(heard).isEmpty();
    }

    @Test
    void afterTheIdleTimeTheKioskAsksAndCountsDown() {
        ticker.pass(60);
        assertThat(heard).containsExactly("warn 30");
        ticker.pass(2);
        assertThat(heard).containsExactly("warn 30", "warn 29", "warn 28");
    }

    @Test
    void withoutAnAnswerTheVisitEndsOnce() {
        ticker.pass(60 + 30);
        assertThat(heard).hasSize(31).startsWith("warn 30").endsWith("warn 1", "end");
        ticker.pass(1000);
        assertThat(heard).hasSize(31);
    }

    @Test
    void aVisitorWhoWatchesAFilmIsAskedOnlyAfterItsEnd() {
        watch.watching(true);
        ticker.pass(45 * 60);
        assertThat(heard).isEmpty();
        watch.watching(false);
        ticker.pass(59);
        assertThat(heard).isEmpty();
        ticker.pass(1);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void aVisitorWhoWaitsForReceptionIsAskedAfterFiveMinutes() {
        watch.waiting(true);
        ticker.pass(5 * 60 - 1);
        assertThat(heard).isEmpty();
        ticker.pass(1);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void anAnswerOfReceptionIsNotCoveredByTheQuestion() {
        watch.waiting(true);
        ticker.pass(5 * 60 + 10);
        watch.waiting(true);
        assertThat(heard).endsWith("dismiss");
        ticker.pass(5 * 60 + 30);
        assertThat(heard).endsWith("warn 1", "end");
    }

    @Test
    void afterTheWaitingTheIdleTimeIsTheUsualOne() {
        watch.waiting(true);
        ticker.pass(100);
        watch.waiting(false);
        ticker.pass(59);
        assertThat(heard).isEmpty();
        ticker.pass(1);
        assertThat(heard).containsExactly("warn 30");
        watch.waiting(false);
        assertThat(heard).as("the question stays").containsExactly("warn 30");
    }

    @Test
    void aTouchDuringAFilmDoesNotStartTheIdleTime() {
        watch.watching(true);
        ticker.pass(10);
        watch.onInput();
        ticker.pass(10 * 60);
        assertThat(heard).isEmpty();
    }

    @Test
    void aTouchBeforeTheQuestionRestartsTheIdleTime() {
        ticker.pass(59);
        watch.onInput();
        ticker.pass(59);
        assertThat(heard).isEmpty();
        ticker.pass(1);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void aTouchDuringTheCountDownClosesTheQuestionAndContinuesTheVisit() {
        ticker.pass(60 + 29);
        heard.clear();
        watch.onInput();
        assertThat(heard).containsExactly("dismiss");
        ticker.pass(59);
        assertThat(heard).containsExactly("dismiss");
        ticker.pass(1);
        assertThat(heard).containsExactly("dismiss", "warn 30");
    }

    @Test
    void manyTouchesLeaveOneCountDown() {
        for (int i = 0; i < 100; i++) {
            watch.onInput();
        }
        assertThat(ticker.waiting()).isEqualTo(1);
        ticker.pass(60);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void anIdleKioskCountsNothingUntilTheNextTouch() {
        watch.stop();
        ticker.pass(1000);
        assertThat(heard).isEmpty();
        watch.onInput();
        ticker.pass(60);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void theNextVisitorIsNotAskedThePreviousQuestion() {
        ticker.pass(60 + 30);
        heard.clear();
        watch.onInput();
        assertThat(heard).isEmpty();
    }

    @Test
    void aVisitorWhoListensIsNotAskedBeforeTheVoiceEnds() {
        ticker.pass(30);
        watch.listening(true);
        ticker.pass(600);
        assertThat(heard).isEmpty();
        watch.listening(false);
        ticker.pass(59);
        assertThat(heard).isEmpty();
        ticker.pass(1);
        assertThat(heard).containsExactly("warn 30");
    }

    @Test
    void theSpokenWarningDoesNotStopItsOwnCountDown() {
        ticker.pass(60);
        watch.listening(true);
        ticker.pass(30);
        assertThat(heard).hasSize(31).endsWith("warn 1", "end");
    }

    @Test
    void anEngineThatHangsDoesNotKeepAVisitForEver() {
        watch.listening(true);
        ticker.pass(20 * 60 + 30);
        assertThat(heard).endsWith("end");
    }

    /** A scheduler whose time the test controls. */
    private static final class FakeTicker implements Scheduler {

        private record Due(Duration at, Runnable action) {}

        private final List<Due> due = new ArrayList<>();
        private Duration now = Duration.ZERO;

        @Override
        public Runnable after(Duration delay, Runnable action) {
            var entry = new Due(now.plus(delay), action);
            due.add(entry);
            return () -> due.remove(entry);
        }

        void pass(int seconds) {
            for (int i = 0; i < seconds; i++) {
                now = now.plusSeconds(1);
                var ready = due.stream().filter(entry -> entry.at().compareTo(now) <= 0).toList();
                due.removeAll(ready);
                ready.forEach(entry -> entry.action().run());
            }
        }

        int waiting() {
            return due.size();
        }
    }
}
