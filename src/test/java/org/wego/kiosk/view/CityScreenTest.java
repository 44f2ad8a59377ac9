// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen of the host city. */
@FxTest
class CityScreenTest {

    @Test
    void eachFigureHasItsSourceAndDate(@At("city") KioskPage kiosk) {
        assertThat(kiosk.asCity().figures()).containsExactly("3×", "1st", "4th", "6/40", "UN");
        assertThat(kiosk.screen().texts()).contains("United Nations. 2014", "Source: not published. As published");
    }

    @Test
    void itLinksToTheSharedSolution(@At("city") KioskPage kiosk) {
        assertThat(kiosk.asCity().leadOn().title()).isEqualTo("The Seoul Solution");
    }
}
