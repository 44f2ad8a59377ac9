// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is too long for a page is divided, and nothing of it is lost. */
class TextPartsTest {

    @ParameterizedTest
    @CsvSource({"20, 'One. Two three.|Four five six seven.'", "9, 'One. |Two three.|Four five |six |seven.'"})
    void itIsDividedBetweenSentencesAndThenBetweenWords(int longest, String parts) {
        assertThat(TextParts.of("One. Two three. Four five six seven.", part -> part.strip().length() <= longest))
                .extracting(String::strip).allMatch(part -> part.length() <= longest)
                .first().isEqualTo(parts.substring(0, parts.indexOf('|')).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a ", "ab cd", "緊急のお知らせ。次の文。", "\uD83D\uDE00\uD83D\uDE00", "x y z. "})
    void nothingIsLostAndItAlwaysEnds(String text) {
        for (int longest = 0; longest < 5; longest++) {
            int most = longest;
            assertThat(String.join("", TextParts.of(text, part -> part.length() <= most))).isEqualTo(text);
        }
    }
}
