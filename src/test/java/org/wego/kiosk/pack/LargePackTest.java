// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.text.MessageCatalogue;

/** A hundred thousand lines take seconds, not hours: nothing in reading or checking is quadratic. */
class LargePackTest {

    private static final int MANY = 100_000;
    private static final int FILES = 10;

    @TempDir
    Path folder;

    private final PackChecker checker = new PackChecker(new StrictJson(), Set.copyOf(MessageCatalogue.BUNDLED),
            MessageCatalogue.english());

    @Test
    void aHundredThousandLinesAreReadAndCheckedInSeconds() {
        var source = OtherOrganisation.writeTo(folder, MANY, FILES);
        assertThat(assertTimeout(Duration.ofSeconds(30), () -> new PackReader(new StrictJson()).read(source)))
                .isInstanceOf(PackResult.Accepted.class);
        assertThat(assertTimeout(Duration.ofSeconds(60), () -> checker.check(source))).isEmpty();
    }

    @Test
    void twoFaultsInEachOfManyLinesAreReportedQuickly() throws IOException {
        int lines = MANY / 4;
        var source = OtherOrganisation.writeTo(folder, lines, FILES);
        for (int i = 0; i < FILES; i++) {
            var file = folder.resolve("lines/" + i + ".json");
            Files.writeString(file, Files.readString(file).replace("\"group-", "\"grope-").replace("night", "nigth"));
        }
        assertThat(assertTimeout(Duration.ofSeconds(60), () -> checker.check(source))).hasSize(2 * lines);
    }
}
