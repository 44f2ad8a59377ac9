// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.LinkHealth.LinkStage;

/** The lines of a status report. */
class StatusReportTest {

    /** The lobby of {@link Healths} was started three days before. */
    private static List<String> lines(Duration later) {
        var status = new KioskStatus(1, KioskStatus.Condition.WELL, "/state", Optional.of(4711L), List.of(),
                Optional.of(Healths.well(Healths.NOW)));
        return new StatusReport(status, Healths.NOW.plus(later)).all();
    }

    @Test
    void theTimeSinceTheStartIsCounted() {
        assertThat(lines(Duration.ofSeconds(5))).anyMatch(line -> line.contains("(3 d 0:00:05 ago)"));
    }

    @Test
    void theLinkIsSaidInALine() {
        var linked = Healths.well(Healths.NOW).with(new LinkHealth(LinkStage.NOT_CONNECTED,
                "mqtts://broker as town-hall/lobby-1: nothing answers", 130));
        var status = new KioskStatus(1, KioskStatus.Condition.WELL, "/state", Optional.of(4711L), List.of(),
                Optional.of(linked));
        assertThat(new StatusReport(status, Healths.NOW).all()).contains(
                "link: not connected for 0:02:10 (mqtts://broker as town-hall/lobby-1: nothing answers)");
        assertThat(lines(Duration.ZERO)).noneMatch(line -> line.startsWith("link: "));
    }

    @Test
    void aClockSetBackBeforeTheStartGivesNoNegativeTime() {
        assertThat(lines(Duration.ofDays(-4))).anyMatch(line -> line.contains("(the clock was set back since)"))
                .noneMatch(line -> line.matches(".*-\\d+:.*|.*-\\d+ d .*"));
    }
}
