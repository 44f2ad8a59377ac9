// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Nothing flashes and nothing moves by itself. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StillnessTest {

    private static final int SECONDS = 10;

    private int pictures;
    private int differing;

    /** The time of day changes in place at the full minute; the test starts at a full minute. */
    @ParameterizedTest(name = "A11 {0}")
    @ValueSource(strings = {"attract", "home", "directions/out", "buses", "line/n26", "offices", "solution", "access"})
    void anUntouchedScreenDoesNotChange(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), screen, "en");
        var first = kiosk.picture();
        for (int second = 0; second < SECONDS; second++) {
            kiosk.wait(Duration.ofSeconds(1));
            var changed = kiosk.picture().differing(first);
            pictures++;
            differing += changed == 0 ? 0 : 1;
            assertThat(changed).as("after %d s", second + 1).isZero();
        }
    }

    @AfterAll
    void recordTheFigure() {
        AccessibilityRow.A11.measured("%d pictures a second apart: %d differ".formatted(pictures, differing));
    }
}
