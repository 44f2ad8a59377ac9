// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digits are recognised by character, whatever the layout of the keyboard. */
class StaffKeysTest {

    @Test
    void digitsOfAnyWidthAndScriptAreDigits() {
        assertThat(StaffKeys.digits("2718")).containsExactly(2, 7, 1, 8);
        assertThat(StaffKeys.digits("２７")).containsExactly(2, 7);
        assertThat(StaffKeys.digits("٣")).containsExactly(3);
    }

    @Test
    void aTextWithOtherCharactersHasNoDigits() {
        assertThat(StaffKeys.digits("27a")).isEmpty();
        assertThat(StaffKeys.digits("½")).isEmpty();
        assertThat(StaffKeys.digits("\r")).isEmpty();
        assertThat(StaffKeys.digits("")).isEmpty();
    }
}
