// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.MessageCatalogue;

class SpokenTextTest {

    private static final Lang JA = new Lang("ja");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | +82 2 720 2934 | plus 82, 2, 7 2 0, 2 9 3 4",
            "ko | +82 2 720 2934 | 플러스 82, 2, 7 2 0, 2 9 3 4",
            "zh | +82 2 720 2934 | 加 82, 2, 7 2 0, 2 9 3 4",
            "ja | +82 2 720 2934 | プラス 82, 2, 7 2 0, 2 9 3 4",
            "ru | +7 8422 41-33-59 | плюс 7, 8 4 2 2, 4 1, 3 3, 5 9",
            "en | +86 28 61888454 | plus 86, 2 8, 6 1 8 8 8 4 5 4"})
    void aTelephoneNumberIsSaidInGroupsOfDigits(String tag, String written, String spoken) {
        var messages = new MessageCatalogue(Map.of());
        String shown = new Formats(messages.in(new Lang(tag))).phone(new PhoneNumber(written));
        assertThat(spoken(tag, shown)).isEqualTo(spoken);
        assertThat(spoken(tag, "A " + shown)).isEqualTo("A " + spoken);
    }

    @ParameterizedTest
    @CsvSource({"en, 112, 1 1 2", "ko, 119, 1 1 9", "zh, 1330, 1 3 3 0", "ja, 1345, 1 3 4 5", "ru, 120, 1 2 0"})
    void aShortNumberAloneIsSaidDigitByDigit(String tag, String written, String spoken) {
        assertThat(spoken(tag, written)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"en, 2022", "ru, 1999", "en, 42", "ko, 50"})
    void aYearAndACountStayNumbers(String tag, String written) {
        assertThat(spoken(tag, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en, Stop 01011, Stop 0 1 0 1 1", "ko, 정류장 01011, 정류장 0 1 0 1 1", "zh, 站号01011, 站号0 1 0 1 1",
            "ja, バスてい 01011, バスてい 0 1 0 1 1", "ru, Остановка 10023, Остановка 1 0 0 2 3", "en, (03188), (0 3 1 8 8)"})
    void theNumberOfAStopIsSaidDigitByDigit(String tag, String written, String spoken) {
        assertThat(spoken(tag, written)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "10:05", "0.5", "100,000", "2026-05-31", "11.05.2026"})
    void timesAndDatesAndCountsStay(String written) {
        assertThat(spoken("en", "At " + written + " there")).isEqualTo("At " + written + " there");
    }

    @ParameterizedTest
    @CsvSource({"en, Bus N26, Bus N 26", "ko, 심야버스 N26번, 심야버스 N 26번", "zh, 夜间N62路, 夜间N 62路",
            "ja, バスN37ばん, バスN 37ばん", "ru, Автобус 702A, Автобус 702 A", "en, Bus 1005-1., Bus 1005 dash 1.",
            "ko, 1005-1번, 1005 다시 1번", "zh, 1005-1路, 1005 杠 1路", "ja, バス 1005-1, バス 1005 の 1",
            "ru, автобус 1005-1, автобус 1005 дефис 1"})
    void theNameOfALineIsSaidInParts(String tag, String written, String spoken) {
        assertThat(spoken(tag, written)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | Larger text · voice → | Larger text voice", "ko | 소방·구급 | 소방 구급",
            "zh | 你·好 | 你 好", "ja | チャーリー・ワン | チャーリー ワン", "ru | Сеул – центр… | Сеул, центр",
            "en | one\u00a0two\u2011three | one two-three", "en | ⚠ Stop ! | Stop!",
            "ru | 100\u00a0000 человек | 100000 человек",
            "ru | 1\u00a0234\u00a0567 | 1234567"})
    void ornamentsAreRemoved(String tag, String written, String spoken) {
        assertThat(spoken(tag, written)).isEqualTo(spoken);
    }

    @Test
    void aLineBreakInATitleIsASpace() {
        assertThat(spoken("en", "How to\nget there")).isEqualTo("How to get there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+82 2 720 2934", "Stop 01011", "N26", "a · b", "112", "Bus 1005-1"})
    void aPreparedTextStaysUnchanged(String written) {
        String once = spoken("en", written);
        assertThat(spoken("en", once)).isEqualTo(once);
    }

    @Test
    void theReadingOfAWholeTextIsPreferred() {
        var texts = texts(Map.of("北", "きた", "北方面", "きたほうめん"));
        assertThat(texts.of(new Utterance(JA, "北"))).isEqualTo("きた");
        assertThat(texts.of(new Utterance(JA, "北方面"))).isEqualTo("きたほうめん");
        assertThat(texts.of(new Utterance(JA, "バスは北方面、北"))).isEqualTo("バスは きたほうめん、きた");
    }

    @Test
    void partsOfNumbersAndWordsAreNotReplaced() {
        var texts = texts(Map.of("2日", "ふつか", "bus", "バス"));
        assertThat(texts.of(new Utterance(JA, "12日"))).isEqualTo("12日");
        assertThat(texts.of(new Utterance(JA, "business bus"))).isEqualTo("business バス");
    }

    @Test
    void aReadingAppliesToItsLanguageOnly() {
        assertThat(texts(Map.of("北", "きた")).of(new Utterance(new Lang("zh"), "北"))).isEqualTo("北");
    }

    private static SpokenText texts(Map<String, String> japanese) {
        return new SpokenText(new Lexicon(Map.of(JA, japanese)));
    }

    private static String spoken(String tag, String text) {
        var lang = new Lang(tag);
        var program = new MessageCatalogue(Map.of()).readings(lang);
        return new SpokenText(new Lexicon(Map.of(lang, program))).of(new Utterance(lang, text));
    }
}
