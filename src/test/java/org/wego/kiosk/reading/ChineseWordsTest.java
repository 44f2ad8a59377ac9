// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseWordsTest {

    private final ChineseWords words = new ChineseWords();

    @ParameterizedTest
    @CsvSource({"地铁, di4tie3", "地铁站, di4tie3 站", "首都机场, shou3du1ji1chang3", "总行长, zong3hang2 长", "副会长, fu4hui4zhang3",
            "乘地铁到银行, 乘 di4tie3 到 yin2hang2", "銀行, yin2hang2", "該地, 該 di4", "慢慢地走, 慢慢地走", "音乐厅, yin1yue4ting1",
            "万里长城, 万里 chang2cheng2", "重庆, chong2qing4", "归还, gui1huan2", "朝阳区, chao2yang2 区"})
    void aWordWithACharacterOfSeveralReadingsIsWrittenInPinyin(String written, String said) {
        assertThat(words.inPinyin(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"乐山市, ''", "长乐路, ''", "长平街, 长", "请走行道, 行", "重阳木, ''", "你好, ''"})
    void aCharacterOutsideTheKnownWordsIsDoubtful(String written, String characters) {
        assertThat(String.join("", words.doubtful(written))).isEqualTo(characters);
    }

    @Test
    void everyWordOfTheListHasASyllableForEachCharacter() {
        var wrong = new ArrayList<String>();
        for (var line : list().split("\n")) {
            var parts = line.strip().split("\\s+");
            for (int i = 0; !line.startsWith("#") && i + 1 < parts.length; i += 2) {
                if (!parts[i + 1].matches("(?:[a-zü]+[1-5]){" + parts[i].length() + "}")) {
                    wrong.add(parts[i] + ' ' + parts[i + 1]);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String list() {
        try (var in = ChineseWords.class.getResourceAsStream("zh-words.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
