// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.desk.calls.ReceivedCall.CallLife;
import org.wego.kiosk.model.Lang;

/** How calls ring at a desk, what it answers, and how they end. */
class DeskCallsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final CallsUnderTest desk = new CallsUnderTest();

    @BeforeEach
    void somebodyIsHere() {
        desk.calls().touch();
    }

    private void answer(String lobby, AnswerKind kind) {
        desk.calls().answer(desk.call(lobby), kind);
    }

    private List<ReceivedCall> calls() {
        return desk.calls().now().calls();
    }

    @Test
    void aCallRingsAndTheLobbyHearsThatEveryTwentySeconds() {
        desk.hear("hall", CallStage.ASKED);
        assertThat(desk.answers()).containsExactly("hall: RINGS");
        assertThat(desk.bells()).hasSize(1);
        desk.pass(Duration.ofSeconds(40), "hall", CallStage.RINGING);
        assertThat(desk.answers()).containsExactly("hall: RINGS", "hall: RINGS", "hall: RINGS");
        assertThat(desk.bells()).as("every 4 seconds").hasSize(11);
    }

    @Test
    void theBellStopsWhenItIsSeenAnywhere() {
        desk.hear("hall", CallStage.RINGING);
        desk.hear("hall", CallStage.SEEN);
        desk.pass(Duration.ofSeconds(20));
        assertThat(desk.bells()).hasSize(1);
        assertThat(desk.call("hall").seen()).isPresent();
        assertThat(desk.call("hall").canBeTaken()).isTrue();
    }

    @Test
    void whatWasAnsweredIsRepeatedInPlaceOfRinging() {
        desk.hear("hall", CallStage.RINGING);
        answer("hall", AnswerKind.SEEN);
        answer("hall", AnswerKind.COMING);
        desk.pass(Duration.ofSeconds(21));
        assertThat(desk.answers()).containsExactly("hall: RINGS", "hall: SEEN", "hall: COMING", "hall: COMING");
        assertThat(desk.bells()).hasSize(1);
    }

    @Test
    void anotherDeskThatWasFirstTakesTheCall() {
        desk.hear("hall", CallStage.RINGING);
        answer("hall", AnswerKind.COMING);
        desk.hear("hall", CallStage.COMING, Optional.of("desk-2"));
        desk.pass(Duration.ofSeconds(21));
        assertThat(desk.answers()).as("repeats nothing").containsExactly("hall: RINGS", "hall: COMING");
        assertThat(desk.call("hall").taker()).contains("desk-2");
        assertThat(desk.call("hall").canBeTaken()).isFalse();
        assertThat(desk.call("hall").canBeFinished()).isFalse();
    }

    @Test
    void itRingsAgainWhenTheDeskThatCameFallsSilent() {
        desk.hear("hall", CallStage.COMING, Optional.of("desk-2"));
        assertThat(desk.bells()).isEmpty();
        desk.hear("hall", CallStage.UNANSWERED);
        assertThat(desk.answers()).containsExactly("hall: RINGS");
        assertThat(desk.bells()).hasSize(1);
    }

    @Test
    void aRefusedCallRingsNoMoreAndCanStillBeTaken() {
        desk.hear("hall", CallStage.RINGING);
        answer("hall", AnswerKind.CANNOT);
        desk.hear("hall", CallStage.UNANSWERED);
        desk.pass(Duration.ofSeconds(10));
        assertThat(desk.bells()).hasSize(1);
        assertThat(desk.call("hall").canBeRefused()).isFalse();
        assertThat(desk.call("hall").canBeTaken()).isTrue();
    }

    @Test
    void onlyWhoComesCanBeDone() {
        desk.hear("hall", CallStage.RINGING);
        assertThat(desk.call("hall").canBeFinished()).isFalse();
        answer("hall", AnswerKind.COMING);
        desk.hear("hall", CallStage.COMING, Optional.of(CallsUnderTest.DESK));
        assertThat(desk.call("hall").canBeFinished()).isTrue();
        answer("hall", AnswerKind.DONE);
        desk.hear("hall", CallStage.ENDED);
        assertThat(calls()).isEmpty();
    }

    @Test
    void whoeverIsOnTheWayReadsThatItIsOver() {
        desk.hear("hall", CallStage.RINGING);
        answer("hall", AnswerKind.COMING);
        desk.hear("hall", CallStage.ENDED);
        assertThat(desk.call("hall").life()).isEqualTo(CallLife.OVER);
        desk.pass(Duration.ofSeconds(29));
        assertThat(calls()).hasSize(1);
        desk.pass(SECOND);
        assertThat(calls()).isEmpty();
    }

    @Test
    void aCallOfWhichNothingIsHeardIsLostAndThenGoes() {
        desk.hear("hall", CallStage.RINGING);
        desk.pass(Duration.ofSeconds(74));
        assertThat(desk.call("hall").life()).isEqualTo(CallLife.OPEN);
        desk.pass(SECOND);
        assertThat(desk.call("hall").life()).isEqualTo(CallLife.LOST);
        assertThat(desk.call("hall").rings()).isFalse();
        int answered = desk.answers().size();
        desk.pass(Duration.ofSeconds(29));
        assertThat(desk.answers()).as("no answers to silence").hasSize(answered);
        desk.pass(SECOND);
        assertThat(calls()).isEmpty();
    }

    @Test
    void aLostCallThatSpeaksAgainIsOpen() {
        desk.hear("hall", CallStage.RINGING);
        desk.pass(Duration.ofSeconds(80));
        desk.hear("hall", CallStage.RINGING);
        assertThat(desk.call("hall").rings()).isTrue();
    }

    @Test
    void aLateWordAboutAnEarlierCallChangesNothing() {
        desk.hear("hall", CallStage.RINGING);
        desk.hear("hall", new CallNews(CallNews.FORMAT, "earlier", CallStage.ENDED, new Lang("en"), 90,
                Optional.empty()));
        assertThat(desk.call("hall").rings()).isTrue();
        desk.hear("hall", new CallNews(CallNews.FORMAT, "next", CallStage.ASKED, new Lang("en"), 0,
                Optional.empty()));
        assertThat(calls()).extracting(ReceivedCall::id).containsExactly("next");
    }

    @Test
    void theOldestCallIsFirstByThisMachinesClock() {
        desk.hear("late", CallStage.RINGING);
        desk.hear("early", new CallNews(CallNews.FORMAT, "early", CallStage.RINGING, new Lang("en"), 60,
                Optional.empty()));
        assertThat(calls()).extracting(ReceivedCall::lobby).containsExactly("early", "late");
        assertThat(desk.call("early").asked()).isEqualTo(desk.clock().instant().minusSeconds(60));
    }

    @Test
    void whereNobodyIsNothingRings() {
        desk.calls().closed();
        desk.hear("hall", CallStage.RINGING);
        assertThat(desk.answers()).isEmpty();
        assertThat(desk.bells()).isEmpty();
        assertThat(desk.call("hall").canBeTaken()).isTrue();
        desk.calls().here();
        desk.pass(SECOND);
        assertThat(desk.answers()).containsExactly("hall: RINGS");
    }

    @Test
    void withoutTheBellACallIsOnlyShown() {
        desk.calls().bell(false);
        desk.hear("hall", CallStage.RINGING);
        desk.pass(Duration.ofSeconds(8));
        assertThat(desk.bells()).isEmpty();
        assertThat(desk.calls().now().rings()).isTrue();
        desk.calls().bell(true);
        assertThat(desk.bells()).hasSize(1);
    }

    @Test
    void theWindowIsCalledForwardOnceAndLetGo() {
        List<Boolean> attention = Collections.synchronizedList(new ArrayList<>());
        desk.calls().watchAttention(attention::add);
        desk.hear("hall", CallStage.ASKED);
        desk.hear("hall", CallStage.RINGING);
        desk.pass(Duration.ofSeconds(10));
        answer("hall", AnswerKind.SEEN);
        assertThat(attention).containsExactly(true, false);
    }

    @Test
    void nothingHappensAfterTheEnd() {
        desk.calls().leave();
        desk.hear("hall", CallStage.RINGING);
        desk.pass(Duration.ofSeconds(60));
        assertThat(desk.hasLeft()).isTrue();
        assertThat(desk.answers()).isEmpty();
    }
}
