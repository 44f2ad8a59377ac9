// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel is on while the lobby is open, whatever the clock's digits look like. */
class PanelHoursTest {

    @ParameterizedTest
    @CsvSource({"1 07:29, closed", "1 07:30, open", "5 09:08, open", "5 20:00, closed", "6 17:59, open",
            "6 18:00, closed", "7 12:00, closed"})
    void thePanelKnowsItsHours(String now, String what) {
        assertThat(hours(now, Unit.FOLDER.resolve("panel-hours.conf"))).startsWith(now + ": " + what);
    }

    /** Better on than off by a slip of the pen; where and what is said. */
    @Test
    void hoursThatAreNoneKeepThePanelOn(@TempDir Path folder) throws IOException {
        var config = Files.writeString(folder.resolve("hours.conf"), "monday = from 8 to 9\n");
        assertThat(hours("1 23:00", config)).contains(config + ": 'from8to9' is no span of hours", "08:30-18:00",
                "1 23:00: open");
    }

    private static String hours(String now, Path config) {
        return new Commands(Map.of("KIOSK_NOW", now)).say("sh", Unit.FOLDER.resolve("panel-hours").toString(),
                "--print",
                config.toString());
    }
}
