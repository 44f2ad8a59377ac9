// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.usage.ShownCount;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageTable;

/**
 * The status of a kiosk in the text format of OpenMetrics, which Prometheus reads: no times of measurement, because the
 * collectors of text files take none.
 */
final class OpenMetrics {

    private static final String PREFIX = "wego-kiosk".replace('-', '_') + "_";

    private final StringBuilder text = new StringBuilder();

    private OpenMetrics() {}

    /** The whole file. */
    static String of(KioskStatus status) {
        return of(status, UsageCounts.NONE);
    }

    /**
     * The whole file with today's use.
     *
     * @param today the counts of the day so far; those that are small are left out
     */
    static String of(KioskStatus status, UsageCounts today) {
        var metrics = new OpenMetrics();
        metrics.family("condition", "1 for the condition of the lobby, 0 for the others");
        Arrays.stream(Condition.values()).forEach(condition -> metrics.sample("condition",
                Map.of("condition", word(condition)), condition == status.condition() ? 1 : 0));
        metrics.one("reasons", "Things that staff should look at", status.reasons().size());
        status.health().ifPresent(metrics::add);
        metrics.counter("visits_today", "Visits since midnight; missing while they are fewer than 5", today.visits());
        metrics.counter("touches_today", "Touches during visits since midnight; missing while they are fewer than 5",
                today.table(UsageTable.INPUT).getOrDefault("touch", 0));
        return metrics.text + "# EOF\n";
    }

    private void add(HealthReport health) {
        one("written_seconds", "When the lobby wrote its status, in seconds since 1970",
                (double) health.written().getEpochSecond());
        one("started_seconds", "When the lobby started, in seconds since 1970",
                (double) health.started().getEpochSecond());
        one("pulse_age_seconds", "The time since the screen was last drawn, when the status was written",
                health.pulseAgeMillis() / 1000.0);
        one("unplanned_restarts", "Starts since the last orderly end, without the first", health.restarts());
        family("memory_bytes", "The memory that the program uses");
        sample("memory_bytes", Map.of("area", "heap_used"), (double) health.memory().heapUsed());
        sample("memory_bytes", Map.of("area", "heap_taken"), (double) health.memory().heapCommitted());
        health.memory().resident().ifPresent(bytes -> sample("memory_bytes", Map.of("area", "resident"), bytes));
        family("pack_info", "The content on the screen; missing when none can be shown");
        health.pack().ifPresent(pack -> sample("pack_info", Map.of("name", pack.name(), "version", pack.version(),
                "digest", pack.digest().orElse(""), "requested", pack.reason().isEmpty() ? "yes" : "no"), 1));
        health.link().ifPresent(this::add);
        family("self_test_ok", "1 for each part that passed the self-test, 0 for each other one");
        health.selfTest().stream().map(item -> Map.entry(word(item.part()), item.outcome().name().equals("OK")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (one, other) -> one && other, TreeMap::new))
                .forEach((part, ok) -> sample("self_test_ok", Map.of("part", part), ok ? 1 : 0));
        family("program_info", "The version of the program");
        sample("program_info", Map.of("version", health.version()), 1);
    }

    private void add(LinkHealth link) {
        family("link", "1 for the stage of the link with other units, 0 for the others; missing without a broker");
        Arrays.stream(LinkStage.values()).forEach(stage -> sample("link", Map.of("stage", word(stage)),
                stage == link.stage() ? 1 : 0));
        one("link_stage_seconds", "How long the link had been in its stage when the status was written",
                (double) link.seconds());
    }

    private void counter(String name, String help, int count) {
        if (count >= ShownCount.LEAST) {
            one(name, help, count);
        }
    }

    private void one(String name, String help, double value) {
        family(name, help);
        sample(name, Map.of(), value);
    }

    private void family(String name, String help) {
        line("# HELP " + PREFIX + name + " " + help + ".");
        line("# TYPE " + PREFIX + name + " gauge");
    }

    private void sample(String name, Map<String, String> labels, double value) {
        var pairs = new TreeMap<>(labels).entrySet().stream()
                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"").toList();
        line(PREFIX + name + (pairs.isEmpty() ? "" : "{" + String.join(",", pairs) + "}") + " " + number(value));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
