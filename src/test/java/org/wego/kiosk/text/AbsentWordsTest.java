// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Stated;

class AbsentWordsTest {

    private final Messages english = new MessageCatalogue(Map.of()).in(new Lang("en"));

    @Test
    void whatIsAbsentIsSaidWithItsReason() {
        assertThat(AbsentWords.of(english, "E-mail", new Stated.NotPublished<>())).isEqualTo("E-mail: not published");
        assertThat(AbsentWords.of(english, "E-mail", new Stated.NotRecorded<>())).isEqualTo("E-mail: not recorded");
        assertThat(AbsentWords.of(english, "E-mail", new Stated.Incomplete<>("a@b.c")))
                .isEqualTo("E-mail: published incompletely");
    }

    @Test
    void whatIsThereIsNeverSaidToBeAbsent() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> AbsentWords.of(english, "E-mail", new Stated.Known<>("a@example.org")));
    }
}
