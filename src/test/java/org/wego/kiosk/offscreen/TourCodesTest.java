// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.FxTest;

/** Every QR code on every screen is large enough, and its payload agrees with its caption. */
@FxTest
public class TourCodesTest {

    static List<CodesCheck.CodeSetting> settings() {
        return CodesCheck.SETTINGS;
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyCodeIsWhatItSays(CodesCheck.CodeSetting setting) {
        var check = TourMatrix.walkedBy(CodesCheck.class, CodesCheck::new);
        var seen = check.seen(setting);
        assertThat(seen.codes()).hasSizeGreaterThan(10);
        areWhatTheySay(seen, check);
    }

    /** A sample has some screens of each variant. */
    @Test
    void theCodesOfEveryVariantAreWhatTheySay() {
        var check = TourMatrix.walkedBy(CodesCheck.class, CodesCheck::new);
        assertThat(check.seen()).allSatisfy((_, seen) -> areWhatTheySay(seen, check));
        assertThat(check.seen().keySet()).extracting(CodesCheck.CodeSetting::variant).contains("normal", "contrast",
                "reach", "large", "contrast-large", "reach-large");
    }

    private static void areWhatTheySay(CodesCheck.SeenCode seen, CodesCheck check) {
        assertThat(seen.faults()).isEmpty();
        assertThat(seen.codes()).allSatisfy((stop, codes) -> assertThat(codes)
                .as(stop.destination().toString()).containsExactlyInAnyOrderElementsOf(check.meantAt(stop).keySet()));
    }
}
