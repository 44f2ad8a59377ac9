// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;

class SheetFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"N26, Blue night bus|en|N26-Blue-night-bus-en.pdf",
            "행사: 12/1 9:00?|ko|행사-12-1-9-00-ko.pdf", "今天办公室不开放。|zh|今天办公室不开放-zh.pdf",
            "Сегодня «закрыто»|ru|Сегодня-«закрыто»-ru.pdf", "../etc|en|etc-en.pdf", "***|en|en.pdf",
            ".hidden|en|hidden-en.pdf"})
    void theNameIsInTheLettersOfTheLanguage(String title, String lang, String name) {
        assertThat(SheetFileName.of(title, new Lang(lang))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\tc", "a\u0000b", "a\u200eb", "CON", "end. ", "a\\b|c<d>e\"f*g"})
    void noSystemRefusesIt(String title) {
        assertThat(SheetFileName.of(title, new Lang("en"))).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]")
                .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)\\..*").endsWith("-en.pdf");
    }

    @Test
    void aLongTitleIsShortenedBetweenLetters() {
        var name = SheetFileName.of("😀가".repeat(60), new Lang("ko"));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }
}
