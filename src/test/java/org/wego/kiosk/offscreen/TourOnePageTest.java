// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.testing.FxTest;

/** The six tasks, and all lines of the bundled pack, fit on one page. */
@FxTest
public class TourOnePageTest {

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"1080,normal", "1080,contrast", "1920,normal", "1920,contrast"})
    void theTasksAndAllLinesFitOnOnePage(int width, String variant) {
        var pages = TourMatrix.walkedBy(OnePageCheck.class, OnePageCheck::new).pages(width, variant);
        assertThat(pages).hasSize(OnePageCheck.AT_A_GLANCE.size() * TourMatrix.LANGUAGES.size())
                .allMatch(where -> where.endsWith("page 1"));
    }
}
