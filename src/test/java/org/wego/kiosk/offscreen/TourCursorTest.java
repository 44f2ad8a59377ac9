// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.testing.FxTest;

/**
 * The buttons that every screen has show the keyboard focus with a complete ring, also at edges and next to each other.
 */
@FxTest
public class TourCursorTest {

    private static final int BAR = 5;

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"1080,normal", "1080,contrast", "1080,large", "1080,contrast-large", "1920,normal", "1920,contrast",
            "1920,large", "1920,contrast-large"})
    void theBarAndThePagerHaveARingOfTwoMillimetres(int width, String variant) {
        var rings = TourMatrix.walkedBy(CursorCheck.class, CursorCheck::new).rings(width, variant);
        // With large text on two pages: the action bar, and one button of the pager.
        assertThat(rings).hasSize(variant.endsWith("large") ? 2 * (BAR + 1) : BAR);
        assertThat(rings).flatMap(CursorCheck.CursorStop::faults).isEmpty();
    }
}
