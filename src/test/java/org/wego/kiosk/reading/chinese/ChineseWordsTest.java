// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.chinese;

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
            "万里长城, 万里 chang2cheng2", "重庆, chong2qing4", "归还, gui1huan2", "朝阳区, chao2yang2 区", "外壳, wai4ke2",
            "牛仔裤, niu2zai3ku4", "塞爾維亞, sai4er3wei2ya4", "燕山路, yan1shan1 路", "轉盤, zhuan4pan2", "盛開, sheng4kai1",
            "活动中将提供, 活动中将 ti2gong1", "可去处理, 可 qu4chu3li3", "古刹, gu3cha4", "刹车, sha1che1", "收银处, shou1yin2chu4",
            "老舍, lao3she3", "校對, jiao4dui4", "莘庄, xin1zhuang1", "莘县, shen1xian4"})
    void aWordWithACharacterOfSeveralReadingsIsWrittenInPinyin(String written, String said) {
        assertThat(words.inPinyin(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"乐山市, ''", "长乐路, ''", "长平街, 长", "请走行道, 行", "重阳木, ''", "你好, ''", "盛家路, 盛", "燕莘街, 燕莘",
            "番溪, 番", "鑽山, 鑽", "城堡, ''", "校門, ''", "塞里木湖, 塞", "长葛, 长葛", "体系, ''"})
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
