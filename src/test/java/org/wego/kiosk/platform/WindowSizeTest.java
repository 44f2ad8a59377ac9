// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowSizeTest {

    @Test
    void aSizeIsParsedAndFormatted() {
        assertThat(WindowSize.parse("1080x1920")).isEqualTo(new WindowSize(1080, 1920)).hasToString("1080x1920");
    }

    @Test
    void theMinimumAndTheMaximumAreAllowed() {
        assertThat(WindowSize.parse("200x8000")).isEqualTo(new WindowSize(200, 8000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "big", "1080", "1080x", "x1920", "1080X1920", "1080 x 1920", "-1080x1920",
            "1080x1920x3", "999999x1000", "١٠٨٠x1920"})
    void aTextThatIsNotASizeIsRejected(String text) {
        assertThatThrownBy(() -> WindowSize.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a size such as 1080x1920");
    }

    @ParameterizedTest
    @ValueSource(strings = {"199x1920", "1080x8001", "0x0"})
    void aSizeOutOfRangeIsRejected(String text) {
        assertThatThrownBy(() -> WindowSize.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text).hasMessageContaining("200 to 8000 pixels");
    }
}
