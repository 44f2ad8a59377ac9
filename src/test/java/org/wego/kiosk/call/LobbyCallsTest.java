// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.VisitorCall.CallObstacle;
import org.wego.kiosk.call.VisitorCall.CallStep;

/** The call of a lobby, from the question to the end. */
class LobbyCallsTest {

    private final SimulatedCalls lobby = new SimulatedCalls();

    @BeforeEach
    void aDeskIsHere() {
        lobby.line(true);
        lobby.isHere("desk-1");
    }

    private void ask() {
        lobby.calls.ask(SimulatedCalls.KO);
    }

    private Stream<CallStage> steps() {
        return lobby.call().steps().stream().map(CallStep::stage);
    }

    @Test
    void aCallIsSaidAtOnceWithTheLanguageAndNothingElseOfTheVisitor() {
        ask();
        assertThat(lobby.said()).containsExactly(new CallNews(1, "call-1", CallStage.ASKED, SimulatedCalls.KO, 0,
                Optional.empty()));
        assertThat(lobby.call().steps()).containsExactly(new CallStep(CallStage.ASKED,
                Optional.of(SimulatedCalls.START)));
    }

    @Test
    void anOpenCallIsSaidAgainEveryTwentySeconds() {
        ask();
        lobby.pass(61);
        assertThat(lobby.said()).extracting(CallNews::askedSeconds).containsExactly(0, 20, 40, 60);
    }

    @Test
    void oneCallAtATime() {
        ask();
        ask();
        assertThat(lobby.said()).hasSize(1);
    }

    @Test
    void theStepsOfACallThatGoesWell() {
        ask();
        lobby.pass(1);
        lobby.answer("desk-1", AnswerKind.RINGS);
        assertThat(lobby.stage()).isEqualTo(CallStage.RINGING);
        lobby.pass(30);
        lobby.answer("desk-1", AnswerKind.SEEN);
        assertThat(lobby.stage()).isEqualTo(CallStage.SEEN);
        lobby.pass(10);
        lobby.answer("desk-1", AnswerKind.COMING);
        assertThat(lobby.stage()).isEqualTo(CallStage.COMING);
        assertThat(lobby.lastSaid().desk()).contains("desk-1");
        assertThat(lobby.call().steps()).containsExactly(step(CallStage.ASKED, 0), step(CallStage.RINGING, 1),
                step(CallStage.SEEN, 31), step(CallStage.COMING, 41));
        lobby.answer("desk-1", AnswerKind.DONE);
        assertThat(lobby.now().call()).isEmpty();
        assertThat(lobby.now().done()).isTrue();
        assertThat(lobby.lastSaid().stage()).isEqualTo(CallStage.ENDED);
        int said = lobby.said().size();
        lobby.pass(100);
        assertThat(lobby.said()).as("nothing is repeated after the end").hasSize(said);
    }

    private static CallStep step(CallStage stage, int seconds) {
        return new CallStep(stage, Optional.of(SimulatedCalls.START.plusSeconds(seconds)));
    }

    @Test
    void theVisitorMayEndIt() {
        ask();
        lobby.calls.end();
        assertThat(lobby.lastSaid().stage()).isEqualTo(CallStage.ENDED);
        assertThat(lobby.now().call()).isEmpty();
        assertThat(lobby.now().done()).isFalse();
        lobby.answer("desk-1", AnswerKind.COMING);
        assertThat(lobby.now().call()).as("too late").isEmpty();
        ask();
        assertThat(lobby.lastSaid().call()).isEqualTo("call-2");
        lobby.answerElsewhere("call-1", AnswerKind.COMING);
        assertThat(lobby.stage()).as("an answer to the earlier call").isEqualTo(CallStage.ASKED);
    }

    @Test
    void theFirstDeskTakesTheCallAndASecondOneIsTold() {
        lobby.isHere("desk-2");
        ask();
        lobby.answer("desk-2", AnswerKind.COMING);
        int said = lobby.said().size();
        lobby.answer("desk-1", AnswerKind.COMING);
        assertThat(lobby.said()).hasSize(said + 1);
        assertThat(lobby.lastSaid().desk()).contains("desk-2");
        lobby.answer("desk-2", AnswerKind.COMING);
        assertThat(lobby.said()).as("its repetitions are no news").hasSize(said + 1);
    }

    @Test
    void whatADeskRepeatsDoesNotTakeBackWhatItHasSaid() {
        ask();
        lobby.answer("desk-1", AnswerKind.SEEN);
        lobby.answer("desk-1", AnswerKind.RINGS);
        assertThat(lobby.stage()).isEqualTo(CallStage.SEEN);
    }

    @Test
    void onlyWhenNoDeskCanComeIsACallUnanswered() {
        ask();
        lobby.answer("desk-1", AnswerKind.RINGS);
        lobby.answer("desk-2", AnswerKind.RINGS);
        lobby.answer("desk-1", AnswerKind.CANNOT);
        assertThat(lobby.stage()).isEqualTo(CallStage.RINGING);
        lobby.answer("desk-2", AnswerKind.CANNOT);
        assertThat(lobby.stage()).isEqualTo(CallStage.UNANSWERED);
        assertThat(lobby.call().obstacle()).contains(CallObstacle.NOBODY_CAN_COME);
        lobby.answer("desk-2", AnswerKind.COMING);
        assertThat(lobby.stage()).as("changed its mind").isEqualTo(CallStage.COMING);
        assertThat(lobby.call().obstacle()).isEmpty();
    }

    @Test
    void aDeskThatTookTheCallMayGiveItBack() {
        ask();
        lobby.answer("desk-1", AnswerKind.COMING);
        lobby.answer("desk-2", AnswerKind.COMING);
        lobby.answer("desk-1", AnswerKind.CANNOT);
        assertThat(lobby.stage()).isEqualTo(CallStage.SEEN);
        assertThat(steps()).doesNotContain(CallStage.COMING);
        assertThat(lobby.lastSaid().desk()).isEmpty();
        lobby.answer("desk-2", AnswerKind.COMING);
        assertThat(lobby.lastSaid().desk()).contains("desk-2");
    }

    @ParameterizedTest
    @EnumSource(value = AnswerKind.class, names = {"RINGS", "COMING"})
    void aDeskThatDiesIsNoticedWithinNinetySeconds(AnswerKind kind) {
        var desk = lobby.isHere("desk-2");
        ask();
        lobby.pass(3);
        lobby.answer("desk-2", kind);
        lobby.pass(20);
        lobby.answer("desk-2", kind);
        desk.run();
        lobby.pass(50);
        assertThat(lobby.call().obstacle()).as("a message may be lost").isEmpty();
        lobby.pass(40);
        assertThat(lobby.stage()).isEqualTo(CallStage.UNANSWERED);
        assertThat(lobby.call().obstacle()).contains(CallObstacle.SILENT);
        assertThat(steps()).doesNotContain(CallStage.COMING);
        assertThat(lobby.lastSaid().stage()).as("the other desks are told").isEqualTo(CallStage.UNANSWERED);
        lobby.answer("desk-1", AnswerKind.COMING);
        assertThat(lobby.stage()).isEqualTo(CallStage.COMING);
    }

    @Test
    void aDeskThatHasOnlySeenTheCallNeedNotRepeatIt() {
        ask();
        lobby.answer("desk-1", AnswerKind.SEEN);
        lobby.pass(200);
        assertThat(lobby.stage()).isEqualTo(CallStage.SEEN);
        lobby.gone("desk-1");
        assertThat(lobby.call().obstacle()).contains(CallObstacle.SILENT);
    }

    @Test
    void aDeskThatRepeatsItIsBelieved() {
        ask();
        for (int i = 0; i < 10; i++) {
            lobby.answer("desk-1", AnswerKind.COMING);
            lobby.pass(20);
        }
        assertThat(lobby.stage()).isEqualTo(CallStage.COMING);
    }

    @Test
    void aDeskThatEndsIsNoticedAtOnce() {
        ask();
        lobby.answer("desk-1", AnswerKind.COMING);
        lobby.gone("desk-1");
        assertThat(lobby.call().obstacle()).contains(CallObstacle.SILENT);
        assertThat(lobby.now().linked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = AnswerKind.class, names = {"RINGS", "SEEN"})
    void afterTwoMinutesThereIsSomethingElseToDoUnlessSomebodyHasSeenIt(AnswerKind kind) {
        ask();
        for (int i = 0; i < 119; i++) {
            lobby.answer("desk-1", kind);
            lobby.pass(1);
        }
        assertThat(lobby.call().obstacle()).isEmpty();
        lobby.pass(1);
        assertThat(lobby.call().obstacle())
                .isEqualTo(kind == AnswerKind.SEEN ? Optional.empty() : Optional.of(CallObstacle.NO_ANSWER));
        lobby.answer("desk-1", AnswerKind.COMING);
        assertThat(lobby.call().obstacle()).as("an answer still counts").isEmpty();
    }

    @Test
    void aBrokenLineIsSaidAtOnceUntilSomebodyAnswers() {
        ask();
        lobby.line(false);
        assertThat(lobby.call().obstacle()).contains(CallObstacle.NO_LINE);
        int said = lobby.said().size();
        lobby.line(true);
        assertThat(lobby.said()).as("at once, not at the next repetition").hasSize(said + 1);
        assertThat(lobby.call().obstacle()).contains(CallObstacle.NO_LINE);
        lobby.answer("desk-1", AnswerKind.SEEN);
        assertThat(lobby.call().obstacle()).isEmpty();
    }

    @Test
    void whoeverIsComingHasHeardTheCallBeforeTheLineBroke() {
        ask();
        lobby.answer("desk-1", AnswerKind.COMING);
        lobby.line(false);
        assertThat(lobby.stage()).isEqualTo(CallStage.COMING);
        assertThat(lobby.call().obstacle()).isEmpty();
        lobby.pass(80);
        assertThat(lobby.call().obstacle()).contains(CallObstacle.SILENT);
    }
}
