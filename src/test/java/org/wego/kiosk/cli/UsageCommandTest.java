// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.usage.UsageCell;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageFolder;
import org.wego.kiosk.usage.UsageTable;

/** What an operator sees of the usage counts. */
class UsageCommandTest {

    @TempDir
    private Path state;

    @BeforeEach
    void count() throws IOException {
        var folder = new UsageFolder(new StateFolder(state));
        folder.add(LocalDate.parse("2026-11-29"), counts(2, 7));
        folder.add(LocalDate.parse("2026-11-30"), counts(20, 7));
    }

    private static UsageCounts counts(int nine, int ten) {
        return UsageCounts.of(List.of(new UsageCell(UsageTable.HOUR, "09", nine), new UsageCell(UsageTable.HOUR, "10",
                ten), new UsageCell(UsageTable.LANGUAGE, "en", nine + ten)));
    }

    private CommandOutcome usage(String... arguments) {
        var all = new ArrayList<>(List.of("usage", "--state", state.toString()));
        all.addAll(List.of(arguments));
        return CommandOutcome.of(all.toArray(String[]::new));
    }

    @Test
    void theTableAddsUpThePeriod() {
        assertThat(usage().out()).contains("From 2026-11-29 to 2026-11-30: 36 visits").anySatisfy(
                line -> assertThat(line).matches(" +09 +22")).anySatisfy(line -> assertThat(line).matches(" +en +36"));
        assertThat(usage("--to", "2026-11-29").out()).contains("From 2026-11-29 to 2026-11-29: 9 visits").anySatisfy(
                line -> assertThat(line).matches(" +09 +<5")).anySatisfy(line -> assertThat(line).matches(" +10 +\\*"));
    }

    @Test
    void theFileHasNoSmallCounts() throws IOException {
        var file = state.resolve("out.csv");
        assertThat(usage("--csv", file.toString()).code()).isZero();
        assertThat(Files.readAllLines(file)).containsExactly("date,table,key,count", "2026-11-29,hour,09,<5",
                "2026-11-29,hour,10,*", "2026-11-29,language,en,9", "2026-11-30,hour,09,*", "2026-11-30,hour,10,*",
                "2026-11-30,language,en,27");
    }

    @Test
    void allCountsCanBeDeleted() {
        assertThat(usage("--delete").out()).containsExactly("Deleted the counts in " + state.resolve("usage")
                + ": 2 files");
        assertThat(usage().out()).containsExactly("Nothing has been counted in " + state.resolve("usage"));
        assertThat(usage("--delete", "--csv", "a.csv").code()).isEqualTo(2);
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(state.resolve("usage/2026-11-30.json"), "{");
        var outcome = usage();
        assertThat(outcome.out()).contains("From 2026-11-29 to 2026-11-29: 9 visits");
        assertThat(outcome.err()).singleElement().asString().contains("2026-11-30.json is damaged");
    }
}
