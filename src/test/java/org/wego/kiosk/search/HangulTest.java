// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the states of Korean input between the first key and the finished word. */
class HangulTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"ㅈㄱㅇ, 종각역, 0", "ㄱㅇ, 종각역, 1", "종ㄱ, 종각역, 0", "종가, 종각역, 0", "조, 종각역, 0",
            // The consonant of the next syllable is the final of this one until its vowel is typed.
            "성, 서울, 0", "종강, 종가역, 0", "읽, 일곱, 0", "업, 어부, 0",
            // But a syllable in the middle is finished.
            "조각, 종각역, -1", "성울, 서울, -1", "ㄱㅈ, 종각역, -1", "중, 종각역, -1"})
    void unfinishedInputMatches(String typed, String text, int place) {
        assertThat(Hangul.find(text, Hangul.keys(typed))).isEqualTo(place);
    }

    /** Most keyboards combine two consonants that are typed in a row. */
    @Test
    void combinedConsonantsAreSplit() {
        assertThat(Hangul.find("국사", Hangul.keys("ㄳ"))).isZero();
        assertThat(Hangul.keys("ㄺㅄ")).isEqualTo("ㄹㄱㅂㅅ");
    }

    @Test
    void everyKeyOnTheWayFindsTheWord() {
        var keys = List.of("ㅅ", "서", "성", "서우", "서울", "서욹", "서울그", "서울글", "서울글ㄹ", "서울글로");
        assertThat(keys).allSatisfy(
                typed -> assertThat(Hangul.find("서울글로벌센터", Hangul.keys(typed))).as(typed).isZero());
    }

    @Test
    void onlyKoreanIsUnfinished() {
        assertThat(Hangul.isUnfinished("ㅈ")).isTrue();
        assertThat(Hangul.isUnfinished("성")).isTrue();
        assertThat(Hangul.isUnfinished("seoul")).isFalse();
        assertThat(Hangul.isUnfinished("")).isFalse();
    }
}
