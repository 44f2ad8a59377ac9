// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.wego.kiosk.ops.SelfTestItem.SelfTestOutcome;

/** What staff should look at, from the health report of a lobby that runs. */
public final class HealthProblems {

    /** A problem that last occurred longer ago is no longer reported. */
    private static final Duration RECENT = Duration.ofHours(1);

    private HealthProblems() {}

    /** The problems in sentences, each once: those that staff can solve come first. Empty when the lobby is well. */
    public static List<String> of(HealthReport report, Instant now) {
        var problems = new LinkedHashSet<>(lasting(report));
        Instant since = now.minus(RECENT);
        report.problems().stream().filter(problem -> problem.last().isAfter(since))
                .map(problem -> problem.message() + (problem.times() > 1 ? " (" + problem.times() + " times)" : ""))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /**
     * Those of the problems that last, whether visitors come or not.
     *
     * <p>What is only in the log is left out: much of it comes with a touch, and would tell when visitors are there.
     */
    public static List<String> lasting(HealthReport report) {
        var problems = new LinkedHashSet<>(report.troubles().orElse(List.of()));
        report.link().flatMap(LinkHealth::problem).ifPresent(problems::add);
        if (report.pack().isEmpty()) {
            problems.add("no content can be shown");
        }
        report.pack().flatMap(ActivePack::reason).ifPresent(why -> problems.add("another pack is shown: " + why));
        report.selfTest().stream().filter(item -> item.outcome() != SelfTestOutcome.OK)
                .map(item -> item.words() + (item.remedy().isEmpty() ? "" : " (" + item.remedy() + ")"))
                .forEach(problems::add);
        return List.copyOf(problems);
    }
}
