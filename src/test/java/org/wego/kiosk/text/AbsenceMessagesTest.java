// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Reported;

class AbsenceMessagesTest {

    private final Messages english = new MessageCatalogue(Map.of()).in(new Lang("en"));

    @Test
    void anAbsentValueIsExplained() {
        assertThat(AbsenceMessages.of(english, "E-mail", new Reported.NotPublished<>()))
                .isEqualTo("E-mail: not published");
        assertThat(AbsenceMessages.of(english, "E-mail", new Reported.NotRecorded<>()))
                .isEqualTo("E-mail: not recorded");
        assertThat(AbsenceMessages.of(english, "E-mail", new Reported.Incomplete<>("a@b.c")))
                .isEqualTo("E-mail: published incompletely");
    }

    @Test
    void aKnownValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> AbsenceMessages.of(english, "E-mail", new Reported.Known<>("a@example.org")));
    }
}
