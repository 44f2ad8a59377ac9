// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.testing.Needs;

/** The panel is on during opening hours, in any locale. */
class PanelHoursTest {

    @ParameterizedTest
    @CsvSource({"1 07:29, closed", "1 07:30, open", "5 09:08, open", "5 20:00, closed", "6 17:59, open",
            "6 18:00, closed", "7 12:00, closed"})
    void thePanelKnowsItsHours(String now, String what) {
        assertThat(hours(now, SystemdUnit.FOLDER.resolve("panel-hours.conf"))).startsWith(now + ": " + what);
    }

    /** Hours past midnight, a break, a day with two lines. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monday = 18:00-02:00\\ntuesday = closed              | 1 17:59 | closed
            monday = 18:00-02:00\\ntuesday = closed              | 1 18:00 | open
            monday = 18:00-02:00\\ntuesday = closed              | 2 00:00 | open
            monday = 18:00-02:00\\ntuesday = closed              | 2 01:59 | open
            monday = 18:00-02:00\\ntuesday = closed              | 2 02:00 | closed
            sunday = 22:00-03:00\\nmonday = closed               | 1 02:00 | open
            monday = 08:30-12:00 13:00-18:00                    | 1 11:59 | open
            monday = 08:30-12:00 13:00-18:00                    | 1 12:30 | closed
            monday = 08:30-12:00 13:00-18:00                    | 1 13:00 | open
            monday = 8:30 - 12:00, 13:00 - 18:00 # lunch        | 1 17:59 | open
            monday = 07:00-09:00 17:00-19:00 21:00-01:00        | 1 20:00 | closed
            monday = 00:00-24:00\\ntuesday = closed              | 1 23:59 | open
            monday = 00:00-24:00\\ntuesday = closed              | 2 00:00 | closed
            """)
    void aDayMayHaveSeveralHours(String lines, String now, String what, @TempDir Path folder) throws IOException {
        var config = Files.writeString(folder.resolve("hours.conf"),
                "monday = closed\ntuesday = closed\nsunday = closed\n");
        var days = lines.replace("\\n", "\n");
        Files.writeString(config, Files.readString(config).lines()
                .filter(line -> !days.contains(line.substring(0, line.indexOf(' '))))
                .collect(Collectors.joining("\n", "", "\n")) + days + "\n");
        assertThat(hours(now, config)).startsWith(now + ": " + what);
    }

    /** After a mistake in the file the panel stays on; the message names the file and the mistake. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monday = from 8 to 9               | 'from 8 to 9' is no span of hours
            monday = 008:30-18:00              | '008:30-18:00' is no span of hours
            monday = 25:00-26:00               | '25:00-26:00' is no span of hours
            monday = 08:60-09:00               | '08:60-09:00' is no span of hours
            monday = 09:00-09:00               | '09:00-09:00' is no span of hours
            monday = 09:00-10:00 nine          | is no span of hours
            monday = closed 09:00-10:00        | 'closed' stands beside hours
            monday =                           | monday is missing
            Monday = 09:00-10:00               | monday is missing
            """)
    void invalidHoursKeepThePanelOn(String line, String words, @TempDir Path folder) throws IOException {
        var config = Files.writeString(folder.resolve("hours.conf"), line + "\nsunday = closed\n");
        assertThat(hours("1 23:00", config)).contains(config + ": ", words, "08:30-18:00", "1 23:00: open");
    }

    @Test
    void allHoursOfADayWithTwoLinesCount(@TempDir Path folder) throws IOException {
        var config = Files.writeString(folder.resolve("hours.conf"),
                "monday = 08:00-10:00\nmonday = 14:00-16:00\nsunday = closed\n");
        assertThat(hours("1 09:00", config)).contains("monday is there twice", "1 09:00: open");
        assertThat(hours("1 15:00", config)).contains("1 15:00: open");
        assertThat(hours("1 12:00", config)).contains("1 12:00: closed");
    }

    /** 2025-11-29 00:30 UTC is Saturday 09:30 in Seoul and Friday evening in New York. */
    @ParameterizedTest
    @CsvSource({"Asia/Seoul, 6 09:30: open", "America/New_York, 5 19:30: open", "Asia/Kolkata, 6 06:00: closed"})
    void theHoursFollowTheClockOnTheScreen(String zone, String what, @TempDir Path state) throws IOException {
        Needs.program("date", "coreutils");
        Files.write(state.resolve("status.json"), new StrictJson().write(Healths.in(ZoneId.of(zone))));
        assertThat(new Commands(Map.of("KIOSK_NOW", "@1764376200", "KIOSK_STATE", state.toString(), "TZ", "UTC"))
                .outputOf("sh", SystemdUnit.FOLDER.resolve("panel-hours").toString(), "--print",
                        SystemdUnit.FOLDER.resolve("panel-hours.conf").toString()))
                .startsWith(what);
    }

    private static String hours(String now, Path config) {
        return new Commands(Map.of("KIOSK_NOW", now)).outputOf("sh",
                SystemdUnit.FOLDER.resolve("panel-hours").toString(), "--print", config.toString());
    }
}
