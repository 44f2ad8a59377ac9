// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;

class EspeakReadingsTest {

    private final EspeakReadings readings = new EspeakReadings();

    @Test
    void numbersThatTheEngineMisreadsInJapaneseAreWrittenInKana() {
        assertThat(of("ja", "バス 471、7 2 0、01")).isEqualTo("バス よんひゃくななじゅういち、なな に ゼロ、ゼロ いち");
    }

    @Test
    void engineCommandsAreRemoved() {
        assertThat(of("en", "to [[Line 1]] \u000150S").replaceAll(" +", " ")).isEqualTo("to Line 1 50S");
    }

    /** Without the rule espeak-ng reads 105 as 15 tens, and 110 without its second one. */
    @Test
    void chineseNumbersOfThreeDigitsAreWrittenInCharacters() {
        assertThat(of("zh", "1005、110、702、12、0 3")).isEqualTo("一千零五、一百一十、七百零二、12、0 3");
    }

    @Test
    void otherLanguagesAreUnchanged() {
        assertThat(of("ko", "471번 地下")).isEqualTo("471번 地下");
    }

    private String of(String tag, String text) {
        return readings.of(new Lang(tag), text);
    }
}
