// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;

/** The clock of a machine, judged by what it said before. */
class GoodTimeTest {

    @TempDir
    private Path folder;

    private GoodTime at(String time) {
        return new GoodTime(folder, new StrictJson(), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    @Test
    void aMachineInThe1970sHasAWrongClock() {
        assertThat(at("1970-01-01T00:03:00Z").problem()).get().asString().contains("1970-01-01")
                .contains("set the clock");
        assertThat(at("2027-03-01T00:00:00Z").problem()).isEmpty();
    }

    @Test
    void aClockThatIsBehindTheLastGoodTimeIsWrong() {
        at("2027-03-01T00:00:00Z").confirm();
        assertThat(at("2027-02-01T00:00:00Z").problem()).get().asString().contains("2027-03-01");
        assertThat(at("2027-02-28T12:00:00Z").problem()).as("a wrong time zone").isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws Exception {
        Files.writeString(folder.resolve("link.json"), "{\"lastGood\"");
        assertThat(at("2027-02-01T00:00:00Z").problem()).isEmpty();
        assertThat(at("1970-02-01T00:00:00Z").problem()).isPresent();
    }
}
