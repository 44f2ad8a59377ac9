// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.call.ReceptionState;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.call.VisitorCall.CallObstacle;
import org.wego.kiosk.call.VisitorCall.CallStep;
import org.wego.kiosk.testing.Visits;

/** What a visitor reads of reception and of a call. */
class CallViewModelTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Optional<String> PHONE = Optional.of("Phone.");

    private static CallViewModel at(String time) {
        return new CallViewModel(Visits.inEnglish().at("2026-06-01T" + time + ":00+09:00").context(), SEOUL, PHONE);
    }

    private static Optional<Instant> today(String time) {
        return Optional.of(Instant.parse("2026-06-01T" + time + ":00+09:00"));
    }

    private static CallSituation reception(Presence presence, Optional<Instant> since, String... back) {
        return new CallSituation(true, true, Optional.of(new ReceptionState(presence,
                Optional.of(back).filter(times -> times.length > 0).map(times -> LocalTime.parse(times[0])), since)),
                Optional.empty(), false);
    }

    private static CallSituation call(CallStage stage, Optional<CallObstacle> obstacle, CallStage... steps) {
        return new CallSituation(true, true, Optional.empty(), Optional.of(new VisitorCall(stage,
                List.of(steps).stream().map(step -> new CallStep(step, today("13:41"))).toList(), obstacle)), false);
    }

    private static String state(String time, CallSituation situation) {
        return at(time).state(situation).map(CallLine::words).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"14:00 | Reception: back at 14:10, since 13:40",
            "14:19 | Reception: back at 14:10, since 13:40", "14:21 | Reception was to be back at 14:10"})
    void aTimeToBeBackThatHasPassedIsSaidAsSuch(String now, String words) {
        assertThat(state(now, reception(Presence.BACK_LATER, today("13:40"), "14:10"))).isEqualTo(words);
    }

    @Test
    void aTimeToBeBackMayBeTomorrow() {
        assertThat(state("23:58", reception(Presence.BACK_LATER, today("23:50"), "00:10")))
                .isEqualTo("Reception: back at 00:10, since 23:50");
    }

    @Test
    void whatWasSetHasItsTime() {
        assertThat(state("14:00", reception(Presence.HERE, today("13:05"))))
                .isEqualTo("Somebody is at reception, since 13:05");
        assertThat(state("14:00", reception(Presence.CLOSED, today("13:05"))))
                .isEqualTo("Reception is closed, since 13:05");
        assertThat(state("14:00", reception(Presence.HERE, Optional.empty()))).as("no clock")
                .isEqualTo("Somebody is at reception");
    }

    @Test
    void whatWasSetOnAnEarlierDayIsNotShown() {
        var yesterday = Optional.of(Instant.parse("2026-05-31T23:59:00+09:00"));
        assertThat(state("00:01", reception(Presence.HERE, yesterday))).isEqualTo("-");
    }

    @Test
    void theStepsHaveTheirTimes() {
        var call = call(CallStage.COMING, Optional.empty(), CallStage.ASKED, CallStage.RINGING, CallStage.SEEN,
                CallStage.COMING);
        assertThat(at("13:42").steps(call.call().orElseThrow())).extracting(CallLine::words)
                .containsExactly("Called 13:41", "Rings at reception", "Seen 13:41", "Somebody is coming 13:41");
    }

    @Test
    void anObstacleComesBeforeTheStateOfReceptionWithWhatToDo() {
        assertThat(state("13:42", call(CallStage.UNANSWERED, Optional.of(CallObstacle.SILENT), CallStage.ASKED)))
                .isEqualTo("Reception no longer answers. Phone.");
    }

    @Test
    void theVoiceSaysOnlyWhatIsNew() {
        var model = at("13:42");
        var asked = call(CallStage.ASKED, Optional.empty(), CallStage.ASKED);
        var ringing = call(CallStage.RINGING, Optional.empty(), CallStage.ASKED, CallStage.RINGING);
        var late = call(CallStage.RINGING, Optional.of(CallObstacle.NO_ANSWER), CallStage.ASKED, CallStage.RINGING);
        assertThat(model.news(asked, ringing)).contains("Rings at reception");
        assertThat(model.news(ringing, ringing)).isEmpty();
        assertThat(model.news(ringing, late)).contains("Nobody has answered yet. Phone.");
        assertThat(model.news(late, late)).isEmpty();
        assertThat(model.news(late, CallSituation.UNLINKED)).as("the visitor has ended it").isEmpty();
        assertThat(model.news(late, new CallSituation(true, true, Optional.empty(), Optional.empty(), true)))
                .contains("Reception has ended your call");
    }

    static List<String> languages() {
        return Visits.languages().toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thereIsRoomForEverySentence(String lang) {
        var model = new CallViewModel(Visits.in(lang).context(), SEOUL, PHONE);
        for (var obstacle : CallObstacle.values()) {
            var said = model.state(call(CallStage.UNANSWERED, Optional.of(obstacle), CallStage.ASKED)).orElseThrow();
            assertThat(said.words().length()).isLessThanOrEqualTo(model.longestState().length() + 2);
        }
    }
}
