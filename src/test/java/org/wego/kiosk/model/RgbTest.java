// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RgbTest {

    /** Ratios from the examples of WCAG and from public contrast checkers. */
    @ParameterizedTest
    @CsvSource({"#000000, #FFFFFF, 21.00", "#767676, #FFFFFF, 4.54", "#FFFFFF, #FFFFFF, 1.00",
            "#595959, #FFFFFF, 7.00", "#0B3D91, #FFFFFF, 10.04", "#0000FF, #FFFFFF, 8.59", "#FF0000, #FFFFFF, 4.00",
            "#00FF00, #FFFFFF, 1.37", "#0a0A0a, #000000, 1.06"})
    void contrastIsComputedAsWcagDefines(String one, String two, double ratio) {
        assertThat(new Rgb(one).contrast(new Rgb(two))).isCloseTo(ratio, within(0.005));
        assertThat(new Rgb(two).contrast(new Rgb(one))).isCloseTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0068B7", "#0068B", "#0068B77", "#0068BG", "blue"})
    void aWrongColourIsRefusedWithAnExample(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rgb(hex)).withMessageContaining("'" + hex + "'")
                .withMessageContaining("#0068B7");
    }
}
