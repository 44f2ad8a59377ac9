// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.ops.StateFolder;

/** The files of the counts. */
class UsageFolderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    @TempDir
    private Path state;

    private UsageFolder folder() {
        return new UsageFolder(new StateFolder(state));
    }

    private static UsageCounts home(int count) {
        return UsageCounts.of(List.of(new UsageCell(UsageTable.SCREEN, "home", count)));
    }

    private Path file(String name) {
        return state.resolve("usage").resolve(name);
    }

    @Test
    void countsOfADayAddUpOverRestarts() throws IOException {
        folder().add(DAY, home(3));
        folder().add(DAY, home(4));
        assertThat(folder().read().days()).containsOnlyKeys(DAY).containsEntry(DAY, home(7));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("2026-11-30.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsSetAsideAndTheCountGoesOn() throws IOException {
        folder().add(DAY, home(3));
        Files.writeString(file("2026-11-30.json"), "{\"format\": 1, \"per");
        folder().add(LocalDate.parse("2026-11-29"), home(1));
        assertThat(folder().read().problems()).singleElement().asString().contains("2026-11-30.json", "damaged");
        folder().add(DAY, home(2));
        var read = folder().read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.days()).containsEntry(DAY, home(2));
        assertThat(file("2026-11-30.json.damaged")).exists();
    }

    @Test
    void daysAreKeptForThirteenMonthsThenMonths() throws IOException {
        for (var day : List.of("2025-09-01", "2025-09-30", "2025-10-01", "2026-11-30")) {
            folder().add(LocalDate.parse(day), home(1));
        }
        folder().tidy(DAY);
        var read = folder().read();
        assertThat(read.days()).containsOnlyKeys(LocalDate.parse("2025-10-01"), DAY);
        assertThat(read.months()).hasSize(1).containsValue(home(2));
        assertThat(read.sum(LocalDate.parse("2025-01-01"), DAY)).isEqualTo(home(4));
        assertThat(file("2025-09-01.json")).doesNotExist();
    }

    /** The month is written before its days are deleted. */
    @Test
    void anInterruptedCleanUpCountsNothingTwice() throws IOException {
        folder().add(LocalDate.parse("2025-09-01"), home(1));
        folder().add(LocalDate.parse("2025-09-02"), home(1));
        var left = Files.readAllBytes(file("2025-09-02.json"));
        folder().tidy(DAY);
        Files.write(file("2025-09-02.json"), left);
        assertThat(folder().read().sum(LocalDate.parse("2025-01-01"), DAY)).isEqualTo(home(2));
        folder().tidy(DAY);
        assertThat(folder().read().sum(LocalDate.parse("2025-01-01"), DAY)).isEqualTo(home(2));
        assertThat(file("2025-09-02.json")).doesNotExist();
    }

    @Test
    void deletingLeavesNothing() throws IOException {
        folder().add(DAY, home(1));
        Files.writeString(file("2026-11-29.json.damaged"), "");
        assertThat(folder().delete()).isEqualTo(2);
        assertThat(folder().hasCounts()).isFalse();
        assertThat(state.resolve("usage")).isEmptyDirectory();
    }

    @Test
    void whatCannotBeStoredIsKeptForTheNextTime() throws IOException {
        var writer = new UsageWriter(folder());
        writer.count(DAY.atTime(9, 0).atZone(ZoneOffset.UTC), UsageTable.SCREEN, "home");
        Files.writeString(state.resolve("usage"), "in the way");
        writer.flush();
        Files.delete(state.resolve("usage"));
        writer.count(DAY.atTime(9, 1).atZone(ZoneOffset.UTC), UsageTable.SCREEN, "home");
        writer.flush();
        writer.flush();
        assertThat(folder().read().days()).containsEntry(DAY, home(2));
    }
}
