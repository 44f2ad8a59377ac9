// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Needs;

/** Compares the pronunciation of numbers, units, signs and names with that of the words a speaker would say. */
class PhonemesTest {

    private final SpokenText texts = new SpokenText(new Lexicon(Map.of()));

    @BeforeEach
    void needEspeak() {
        Needs.program("espeak-ng", "espeak-ng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ru | 5-й этаж | пятый этаж", "ru | на 3-м этаже | на третьем этаже",
            "ru | 80 м | 80 метров", "ru | 40 000 вон | сорок тысяч вон", "ru | № 4 | номер 4",
            "ru | ③ | 3", "ru | 2–4 минуты | от двух до четырёх минут", "ru | 60 км/ч | 60 километров в час",
            "en | 80 m | eighty metres", "en | 4~6 min | four to six minutes", "en | 12 m² | twelve square metres",
            "en | 15 °C | fifteen degrees Celsius", "en | № 4 | number four", "en | ４ km | four kilometres",
            "ko | 80 m | 80 미터", "ko | 3개 중 2번째 | 세 개 중 두 번째", "ko | 6월 | 유월", "ko | 5시 | 다섯 시",
            "ko | 2.5 | 이 점 오", "ko | 4~6분 | 사 분에서 육 분", "ko | ４층 | 사층", "ko | ④ | 사",
            "ja | 4分 | よんぷん", "ja | 80 m | はちじゅう メートル", "ja | 2.5 | に てん ご", "ja | ４ | よん", "ja | №4 | よんばん",
            "ja | 4～6分 | よんぷんから ろっぷん", "zh | ４楼 | 四楼", "zh | ④ | 四", "zh | 2.5 | 二点五", "zh | 80 m | 八十米",
            "zh | 4~6分钟 | 四到六 fen1zhong1", "zh | 1005元 | 一千零五元", "zh | 地铁 | di4tie3", "zh | 成都 | cheng2du1",
            "zh | 银行 | yin2hang2", "zh | 秘书长 | mi4shu1zhang3", "zh | 重复 | chong2fu4", "zh | 音乐 | yin1yue4",
            "en | [[Line 2]] | Line 2", "ru | [[Line 2]] | Line 2", "zh | [[号码]] | 号码", "ko | [[Line 2]] | Line 2",
            "ja | [[Line 2]] | Line に"})
    void aTextSoundsLikeTheWordsOfASpeaker(String tag, String written, String words) throws IOException {
        assertThat(pronounced(tag, texts.of(new Utterance(new Lang(tag), written)))).isNotBlank()
                .isEqualTo(pronounced(tag, words));
    }

    /** The phonemes without spaces and stress, which depend on word boundaries. */
    private static String pronounced(String tag, String ready) throws IOException {
        return Phonemes.find(System.getenv()).orElseThrow().of(new Utterance(new Lang(tag), ready))
                .replaceAll("[\u02c8\u02cc\\s]", "");
    }
}
