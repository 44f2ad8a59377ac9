// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.desk.calls.ReceptionShown.ReceptionQuestion;

/** What visitors read of a desk, how old it is, and when staff are asked. */
class ReceptionSignTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private final CallsUnderTest desk = new CallsUnderTest();

    private ReceptionShown shown() {
        return desk.calls().now().reception();
    }

    @Test
    void nothingIsSaidUntilStaffDoAnything() {
        desk.pass(Duration.ofMinutes(5));
        assertThat(desk.said()).isEmpty();
        assertThat(shown().presence()).isEmpty();
        desk.calls().touch();
        assertThat(desk.said()).extracting(ReceptionNews::presence).containsExactly(Presence.HERE);
        assertThat(shown().isHere()).isTrue();
    }

    @Test
    void theStateIsRepeatedWithItsAge() {
        desk.calls().here();
        desk.pass(Duration.ofSeconds(75));
        assertThat(desk.said()).extracting(ReceptionNews::beat).containsExactly(0, 1, 2, 3);
        assertThat(desk.said()).extracting(ReceptionNews::sinceSeconds).containsExactly(0, 25, 50, 75);
    }

    @Test
    void itIsSaidAgainWhenTheLineStandsAgain() {
        desk.calls().closed();
        desk.stands(false);
        assertThat(desk.calls().now().linked()).isFalse();
        desk.stands(true);
        assertThat(desk.said()).extracting(ReceptionNews::presence).containsExactly(Presence.CLOSED, Presence.CLOSED);
    }

    @Test
    void aTimeToBeBackThatHasPassedAsks() {
        desk.calls().away(LocalTime.of(14, 10), ZONE);
        assertThat(desk.said().getLast().backAt()).contains(LocalTime.of(14, 10));
        desk.pass(Duration.ofMinutes(28));
        assertThat(shown().question()).as("at 14:09").isEqualTo(ReceptionQuestion.NONE);
        desk.pass(Duration.ofMinutes(1));
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.HERE_AGAIN);
        desk.calls().touch();
        assertThat(shown().question()).as("whoever passes by is no answer").isEqualTo(ReceptionQuestion.HERE_AGAIN);
        desk.calls().here();
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.NONE);
    }

    @Test
    void anEarlierTimeOfDayIsThatOfTomorrow() {
        desk.calls().away(LocalTime.of(9, 0), ZONE);
        desk.pass(Duration.ofHours(19));
        assertThat(shown().question()).as("at 8:41").isEqualTo(ReceptionQuestion.NONE);
        desk.pass(Duration.ofMinutes(19));
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.HERE_AGAIN);
    }

    @Test
    void anUntouchedDeskAsksAndVisitorsReadItsLastSignOfLife() {
        desk.calls().here();
        desk.pass(Duration.ofMinutes(30));
        var touched = desk.clock().instant();
        desk.calls().touch();
        assertThat(shown().since()).as("when it was set").isBefore(touched);
        desk.pass(Duration.ofMinutes(59));
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.NONE);
        desk.pass(Duration.ofMinutes(1).plusSeconds(25));
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.STILL_HERE);
        assertThat(shown().since()).isEqualTo(touched);
        assertThat(desk.said().getLast().sinceSeconds()).isBetween(3600, 3625);
        desk.calls().touch();
        assertThat(shown().question()).isEqualTo(ReceptionQuestion.NONE);
        assertThat(desk.said().getLast().sinceSeconds()).isZero();
    }
}
