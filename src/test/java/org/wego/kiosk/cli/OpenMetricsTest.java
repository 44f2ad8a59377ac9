// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.ops.StatusFile;
import org.wego.kiosk.usage.UsageCell;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageTable;

/** The status as a text file for Prometheus. */
class OpenMetricsTest {

    /** A sample as the format describes it: name, labels, value, and no time. */
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-z_]+)(\\{[a-z_]+=\"(\\\\[\\\\\"n]|[^\"\\\\\n])*\"(,[a-z_]+=\"(\\\\[\\\\\"n]|[^\"\\\\\n])*\")*})? (-?[0-9.]+)");

    @TempDir
    private Path place;

    private static String text(Condition condition, HealthReport health) {
        return OpenMetrics.of(new KioskStatus(2, condition, "/state", Optional.of(4711L), List.of("a", "b"),
                Optional.of(health)));
    }

    @Test
    void everyFamilyIsExplainedOnceBeforeItsSamples() {
        var text = text(Condition.PROBLEMS, Healths.ill(Healths.NOW));
        assertThat(text).endsWith("\n# EOF\n");
        var families = new ArrayList<String>();
        for (var line : text.lines().filter(line -> !line.equals("# EOF")).toList()) {
            if (line.startsWith("# HELP ")) {
                families.add(line.split(" ")[2]);
            } else if (line.startsWith("# TYPE ")) {
                assertThat(line).isEqualTo("# TYPE " + families.getLast() + " gauge");
            } else {
                var sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(sample.group(1)).isEqualTo(families.getLast());
            }
        }
        assertThat(families).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void theValuesAreThoseOfTheStatus() {
        assertThat(text(Condition.PROBLEMS, Healths.ill(Healths.NOW))).contains(
                "wego_kiosk_condition{condition=\"problems\"} 1\n", "wego_kiosk_condition{condition=\"well\"} 0\n",
                "wego_kiosk_reasons 2\n", "wego_kiosk_written_seconds " + Healths.NOW.getEpochSecond() + "\n",
                "wego_kiosk_unplanned_restarts 3\n", "wego_kiosk_memory_bytes{area=\"resident\"} 200000000\n",
                "wego_kiosk_pack_info{digest=\"\",name=\"my-city\",requested=\"no\",version=\"1.1.0\"} 1\n",
                "wego_kiosk_self_test_ok{part=\"touch\"} 0\n", "wego_kiosk_pulse_age_seconds 0.016\n");
    }

    @Test
    void smallCountsOfTodayAreLeftOut() {
        var status = new KioskStatus(2, Condition.WELL, "/state", Optional.of(4711L), List.of(),
                Optional.of(Healths.well(Healths.NOW)));
        var today = UsageCounts.of(List.of(new UsageCell(UsageTable.HOUR, "09", 4), new UsageCell(UsageTable.INPUT,
                "touch", 12)));
        assertThat(OpenMetrics.of(status, today)).contains("wego_kiosk_touches_today 12\n").doesNotContain(
                "visits_today");
        assertThat(OpenMetrics.of(status, today.plus(today))).contains("wego_kiosk_visits_today 8\n");
    }

    @Test
    void aLinkIsMeasuredWhereThereIsOne() {
        var linked = Healths.well(Healths.NOW).with(new LinkHealth(LinkStage.NOT_CONNECTED, "no answer", 90));
        assertThat(text(Condition.WELL, linked)).contains("wego_kiosk_link{stage=\"not_connected\"} 1\n",
                "wego_kiosk_link{stage=\"connected\"} 0\n", "wego_kiosk_link_stage_seconds 90\n");
        assertThat(text(Condition.WELL, Healths.well(Healths.NOW))).doesNotContain("wego_kiosk_link");
    }

    @Test
    void theCommandWritesTheFileAndPrintsNothing() throws Exception {
        new StatusFile(new StateFolder(place), new StrictJson(), () -> Healths.well(Healths.NOW)).close();
        var file = place.resolve("metrics/kiosk.prom");
        var run = CommandRun.of("status", "--state", place.toString(), "--openmetrics", file.toString());
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(Files.readString(file)).contains("wego_kiosk_condition{condition=\"not_running\"} 1\n");
        try (var files = Files.list(file.resolveSibling(""))) {
            assertThat(files).as("nothing unfinished").containsExactly(file);
        }
    }
}
