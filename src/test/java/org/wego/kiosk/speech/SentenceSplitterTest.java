// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;

class SentenceSplitterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | Take exit 6. Walk 50 m west. | Take exit 6.; Walk 50 m west.",
            "ko | 6번 출구로 나오세요. 서쪽으로 걸으세요. | 6번 출구로 나오세요.; 서쪽으로 걸으세요.",
            "zh | 从6号口出来。向西走。 | 从6号口出来。; 向西走。",
            "ja | ろくばん でぐちを でます。にしえ あるきます。 | ろくばん でぐちを でます。; にしえ あるきます。",
            "ru | Выйдите из выхода 6. Идите на запад. | Выйдите из выхода 6.; Идите на запад."})
    void aTextIsSplitIntoSentences(String tag, String text, String sentences) {
        assertThat(of(tag, text)).containsExactly(sentences.split("; "));
    }

    @Test
    void aLineBreakDoesNotEndASentence() {
        assertThat(of("en", "How to\nget there")).containsExactly("How to get there");
    }

    @Test
    void aTextWithoutWordsIsLeftOut() {
        assertThat(of("en", " · … ")).isEmpty();
    }

    @Test
    void aLongKoreanSentenceIsSplitAtCommas() {
        String clause = "종로에서 서쪽으로 오십 미터를 걸어가면 건물이 보이고";
        var portions = of("ko", String.join(", ", clause, clause, clause, clause, clause) + ".");
        assertThat(portions)
                .allSatisfy(portion -> assertThat(portion).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_LENGTH)
                        .matches(".*[,.]"));
        assertThat(String.join(" ", portions))
                .isEqualTo(String.join(", ", clause, clause, clause, clause, clause) + ".");
    }

    @Test
    void withoutACommaItIsSplitBetweenWords() {
        String words = "서쪽으로 걸어가면 ".repeat(30).strip();
        var portions = of("ko", words);
        assertThat(portions).hasSizeGreaterThan(1).allSatisfy(
                portion -> assertThat(portion).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_LENGTH));
        assertThat(String.join(" ", portions)).isEqualTo(words);
    }

    @Test
    void noCharacterIsSplit() {
        String rare = "\ud842\udfb7".repeat(100);
        assertThat(of("zh", "a" + rare)).allSatisfy(portion -> assertThat(portion.codePoints())
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }

    @Test
    void aNumberWithACommaStaysWhole() {
        String text = "word ".repeat(23) + "100,000 people live there";
        assertThat(of("en", text)).hasSize(2).last().asString().startsWith("100,000");
    }

    private static List<String> of(String tag, String text) {
        return SentenceSplitter.of(new Utterance(new Lang(tag), text)).stream().map(Utterance::text).toList();
    }
}
