// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A letter that would be a box on the screen is refused; the letters of the bundled fonts are accepted without a
 * message.
 */
class GlyphProblemsTest extends PackProblems {

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude00", "\u16a0", "\u13a0"})
    void aLetterThatNoTypefaceHas(String letter) {
        pack.with(ORGANISATION, "\"Welcome\"", "\"Welcome " + letter + "\"");
        notValid("organisation.json:6: /welcome/en: no typeface has '" + letter + "' (U+%04X) on the screens in 'en'"
                .formatted(letter.codePointAt(0)) + " (write it differently, or add a typeface to 'fonts' that has all"
                + " letters of the language)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bienvenidos al a\u00f1o", "Chào mừng quý khách", "Zażółć gęślą jaźń", "Þjóð", "Ελλάδα"})
    void aLanguageWhoseLettersTheTypefacesHave(String welcome) {
        pack.with(ORGANISATION, "\"Welcome\"", '"' + welcome + '"');
        valid();
        assertThat(pack.report().isValid(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, 欢迎您", "zh-CN, 欢迎您", "zh, 欢迎您", "zh-Hant, 歡迎", "zh-TW, 歡迎"})
    void chineseByAnyOfItsTags(String tag, String welcome) {
        pack.with(MANIFEST, "{\"tag\": \"en\"", "{\"tag\": \"" + tag + "\", \"name\": \"中文\"}, {\"tag\": \"en\"")
                .with(ORGANISATION, "\"Welcome\"", "\"Welcome\", \"" + tag + "\": \"" + welcome + '"');
        assertThat(withoutTypeface()).isEmpty();
        pack.with(ORGANISATION, welcome, welcome + '\u16a0');
        assertThat(withoutTypeface()).singleElement().asString().contains("'\u16a0'", "'" + tag + "'");
    }

    private List<String> withoutTypeface() {
        return pack.check().stream().filter(problem -> problem.contains("no typeface")).toList();
    }
}
