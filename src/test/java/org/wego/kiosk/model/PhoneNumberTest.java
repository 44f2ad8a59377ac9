// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"+82 2 720 2934, +8227202934", "+7 8422 41-33-59, +78422413359", "+86 (28) 61888454, +862861888454",
            "1330, 1330", "112, 112", "*88, *88", "#31#, #31#", "1588-0000, 15880000", "ext. 12, 12",
            "+82 2 720 2934 ext. 12, '+8227202934,12'", "+82 2 720 2934 내선 12, '+8227202934,12'"})
    void aTelephoneDialsTheDigitsOnly(String written, String dialled) {
        assertThat(new PhoneNumber(written).dialled()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @CsvSource({"112, true", "1330, true", "+82 2 720 2934, false"})
    void aNumberWithoutAPlusIsDialledInItsOwnCountryOnly(String written, boolean isShort) {
        assertThat(new PhoneNumber(written).isShort()).isEqualTo(isShort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "+82 2 720 2934~7", "reception", "2934/5"})
    void aNumberThatCannotBeDialledIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(written))
                .withMessageContaining("'" + written + "'");
    }
}
