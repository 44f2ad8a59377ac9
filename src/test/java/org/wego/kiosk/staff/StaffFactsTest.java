// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.MemoryUse;
import org.wego.kiosk.ops.RecentProblem;
import org.wego.kiosk.ops.RecentProblem.ProblemSeverity;

class StaffFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:05:00Z");

    @Test
    void lastingProblemsComeFirstThenTheLatestEachOnce() {
        assertThat(facts(List.of("the pack is damaged"), "no room on the disk", "the pack is damaged", "no sound")
                .problems()).containsExactly("the pack is damaged", "no sound", "no room on the disk");
    }

    @Test
    void aHealthyKioskHasNoProblems() {
        assertThat(facts(List.of()).problems()).isEmpty();
    }

    private static StaffFacts facts(List<String> troubles, String... logged) {
        var problems = List.of(logged).stream()
                .map(message -> new RecentProblem(ProblemSeverity.WARNING, NOW, NOW, 1, message))
                .toList();
        return new StaffFacts(StaffFacts.ContentState.AS_SET_UP, "",
                new HealthReport("1.0.0", 4711, NOW, NOW, 16, Optional.empty(),
                        0, new MemoryUse(1, 1, Optional.empty()), List.of(), problems, Optional.empty(),
                        Optional.empty(),
                        Optional.of(troubles), Optional.empty()),
                Duration.ZERO, 1);
    }
}
