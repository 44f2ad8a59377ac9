// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wego.kiosk.ops.ActivePack;
import org.wego.kiosk.ops.ContentUpdate;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.MemoryUse;
import org.wego.kiosk.ops.RecentProblem;

/** Formats the status of a kiosk for people. */
final class StatusReport {

    private static final double MEBIBYTE = 1024 * 1024;
    private static final int LATEST = 10;

    private final KioskStatus status;
    private final Instant now;

    StatusReport(KioskStatus status, Instant now) {
        this.status = status;
        this.now = now;
    }

    List<String> all() {
        var lines = new ArrayList<String>();
        lines.add("kiosk: " + status.condition().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + status.process().map(id -> " (process " + id + ")").orElse(""));
        status.reasons().forEach(reason -> lines.add("  " + reason));
        status.health().ifPresent(health -> addHealth(health, lines));
        lines.add("state folder: " + status.folder());
        return lines;
    }

    private void addHealth(HealthReport health, List<String> lines) {
        lines.add("version: " + health.version());
        lines.add("started: " + health.started() + " (" + ago(health.started())
                + "), unplanned restarts: " + health.restarts());
        lines.add("status written: " + health.written() + ", last drawn " + health.pulseAgeMillis() + " ms earlier");
        lines.add("shows: " + health.pack().map(StatusReport::words).orElse("no pack"));
        health.showing().ifPresent(ids -> lines.add("emergency messages on the screen: " + ids.size()));
        health.update().ifPresent(update -> lines.add("newest release: " + words(update)));
        health.link().ifPresent(link -> lines.add("link: " + words(link)));
        health.checking().ifPresent(pack -> lines.add("being checked: " + pack));
        lines.add("memory: " + words(health.memory()));
        for (var item : health.selfTest()) {
            lines.add(item.part().name().toLowerCase(Locale.ROOT) + ": "
                    + item.outcome().name().toLowerCase(Locale.ROOT) + ": " + item.words()
                    + (item.remedy().isEmpty() ? "" : " (" + item.remedy() + ")"));
        }
        var problems = health.problems();
        lines.add("warnings and errors since the start: " + (problems.isEmpty() ? "none"
                : problems.size() > LATEST ? problems.size() + ", the latest " + LATEST : problems.size()));
        problems.stream().skip(Math.max(0, problems.size() - LATEST)).map(StatusReport::words).forEach(lines::add);
    }

    private static String words(ActivePack pack) {
        return pack.name() + " " + pack.version() + pack.digest().map(digest -> ", digest " + digest).orElse("")
                + pack.reason().map(why -> ", not the requested one: " + why).orElse("");
    }

    private static String words(ContentUpdate update) {
        return update.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ("
                + update.since().map(since -> since + ", ").orElse("") + update.words() + ")";
    }

    private static String words(LinkHealth link) {
        return link.stage().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " for "
                + words(Duration.ofSeconds(link.seconds())) + " (" + link.words() + ")";
    }

    private static String words(MemoryUse memory) {
        return String.format(Locale.ROOT, "%.0f MB of the heap used, %.0f MB taken", memory.heapUsed() / MEBIBYTE,
                memory.heapCommitted() / MEBIBYTE)
                + memory.resident().map(bytes -> String.format(Locale.ROOT, ", %.0f MB in all", bytes / MEBIBYTE))
                        .orElse("");
    }

    private static String words(RecentProblem problem) {
        return "  " + problem.last() + " " + problem.weight().name().toLowerCase(Locale.ROOT) + ": "
                + problem.message() + (problem.times() > 1 ? " (" + problem.times() + " times)" : "");
    }

    /** The age of a moment, which is in the future if the clock was set back. */
    private String ago(Instant moment) {
        return moment.isAfter(now) ? "the clock was set back since" : words(Duration.between(moment, now)) + " ago";
    }

    private static String words(Duration time) {
        long days = time.toDays();
        return (days > 0 ? days + " d " : "")
                + String.format(Locale.ROOT, "%d:%02d:%02d", time.toHoursPart(), time.toMinutesPart(),
                        time.toSecondsPart());
    }
}
