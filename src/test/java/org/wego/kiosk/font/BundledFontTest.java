// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;

/** Tests that a language gets a font with its letters, for all forms of its tag. */
class BundledFontTest {

    private final FontChain fonts = new FontChain(new BundledCharacters(), List.of(), Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans", "zh-Hant", "zh-TW", "zh-HK", "zh-CN", "zh-SG", "zh-MO", "ZH-hans",
            "zh-Hant-HK", "zh-Hans-CN", "cmn", "cmn-Hans", "zh-cmn-Hans", "yue", "yue-Hant-HK", "wuu", "nan-Hant",
            "hak"})
    void chinese(String tag) throws IOException {
        assertThat(BundledFont.of(new Lang(tag))).isEqualTo(BundledFont.NOTO_SANS_SC);
        assertThat(fonts.lacking(new Lang(tag), "欢迎您 开放 歡迎您 開放 臺灣 嘅 喺")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ko-KR", "ja", "ja-JP", "ja-Hani", "ru", "ru-RU", "de", "fr", "vi", "zh-Latn",
            "zh-Latn-pinyin", "yue-Latn", "uz-Cyrl", "kk"})
    void otherLanguagesAndChineseInLatinLetters(String tag) {
        assertThat(BundledFont.of(new Lang(tag))).isEqualTo(BundledFont.PRETENDARD_JP);
    }

    @Test
    void aLetterIsTakenFromTheSecondFontInATextWithoutShaping() throws IOException {
        assertThat(fonts.lacking(new Lang("zh"), "서울 Seoul 首尔")).isEmpty();
        assertThat(fonts.lacking(new Lang("en"), "გ")).containsExactly(0x10D2);
        assertThat(fonts.lacking(new Lang("ja"), "您")).containsExactly((int) '您');
    }

    @ParameterizedTest
    @EnumSource
    void theCharactersAssumedWithoutReadingAreInEveryWeight(BundledFont font) throws IOException {
        var characters = new BundledCharacters().of(font);
        assertThat(IntStream.rangeClosed(' ', 0xFF).filter(c -> c < 0x7F || c >= 0xA0)
                .filter(c -> c != 0xAD && !characters.has(c)).mapToObj(Integer::toHexString)).isEmpty();
        assertThat(characters.has(0x2011)).isTrue();
    }
}
