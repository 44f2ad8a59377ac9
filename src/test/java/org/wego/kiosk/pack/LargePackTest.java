// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.text.MessageCatalogue;

/** A hundred thousand lines take seconds, not hours: nothing in reading or checking is quadratic. */
class LargePackTest {

    private static final int MANY = 100_000;
    private static final int FILES = 10;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandLinesAreReadAndCheckedInSeconds() {
        var source = OtherOrganisation.writeTo(folder, MANY, FILES);
        var reader = new PackReader(new StrictJson());
        var checker = new PackChecker(new StrictJson(), new HashSet<>(MessageCatalogue.BUNDLED),
                new MessageCatalogue(Map.of()).keys());

        long start = System.nanoTime();
        var read = reader.read(source);
        var toRead = Duration.ofNanos(System.nanoTime() - start);
        var problems = checker.check(source);
        var toCheck = Duration.ofNanos(System.nanoTime() - start).minus(toRead);

        assertThat(read).isInstanceOf(PackResult.Accepted.class);
        assertThat(problems).isEmpty();
        assertThat(toRead).isLessThan(Duration.ofSeconds(20));
        assertThat(toCheck).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void twoFaultsInEachOfThemAreToldInSecondsToo() throws Exception {
        var source = OtherOrganisation.writeTo(folder, MANY, FILES);
        for (int i = 0; i < FILES; i++) {
            var file = folder.resolve("lines/" + i + ".json");
            Files.writeString(file, Files.readString(file).replace("\"group-", "\"grope-").replace("night", "nigth"));
        }
        long start = System.nanoTime();
        var problems = new PackChecker(new StrictJson(), new HashSet<>(MessageCatalogue.BUNDLED),
                new MessageCatalogue(Map.of()).keys()).check(source);
        assertThat(problems).hasSize(2 * MANY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
