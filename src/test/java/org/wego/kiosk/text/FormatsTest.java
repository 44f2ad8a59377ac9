// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.PhoneNumber;

class FormatsTest {

    private static final Instant NOON_IN_SEOUL = Instant.parse("2026-06-01T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"Asia/Seoul, 12:00", "Asia/Shanghai, 11:00", "Europe/Ulyanovsk, 07:00", "America/New_York, 23:00"})
    void timesDependOnTheTimeZone(String zone, String time) {
        assertThat(in("en").time(NOON_IN_SEOUL, ZoneId.of(zone))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"en, May 2022", "ko, 2022년 5월", "zh, 2022年5月", "ja, 2022年5月", "ru, мая 2022"})
    void aMonthIsFormattedForEachLanguage(String tag, String written) {
        assertThat(in(tag).asOf(new AsOf("2022-05"))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en; before June 2017", "ko; 2017년 6월 이전", "zh; 2017年6月前",
            "ja; 2017年6月より前", "ru; до июня 2017"})
    void aDateBeforeAMonthSaysBefore(String tag, String written) {
        assertThat(in(tag).asOf(new AsOf("before 2017-06"))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en, 2022, 2022", "ru, 2022, 2022", "en, 2026-05-31, 'May 31, 2026'", "ko, 2026-05-31, 2026년 5월 31일",
            "zh, 2026-05-31, 2026年5月31日", "ja, 2026-05-31, 2026年5月31日", "ru, 2026-05-31, 31 мая 2026 г."})
    void aDateKeepsItsKnownPrecision(String tag, String asOf, String written) {
        assertThat(in(tag).asOf(new AsOf(asOf)).replaceAll("[\u00a0\u202f]", " ")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"en; 2026-11-29; on November 29, 2026", "en; 2022-05; in May 2022",
            "en; 2022; in 2022", "en; before 2017-06; before June 2017", "en-GB; 2026-11-29; on 29 November 2026",
            "ko; 2026-11-29; 2026년 11월 29일", "ja; 2022; 2022", "zh; before 2017-06; 2017年6月前", "ru; 2022; 2022 года",
            "ru; 2022-05; мая 2022"})
    void aDateInASentenceHasItsPreposition(String tag, String asOf, String written) {
        assertThat(in(tag).when(new AsOf(asOf)).replaceAll("[\u00a0\u202f]", " ")).isEqualTo(written);
    }

    @Test
    void aDayIsWrittenInFull() {
        assertThat(in("en").date(LocalDate.parse("2014-03-11"))).isEqualTo("March 11, 2014");
    }

    @ParameterizedTest
    @CsvSource({"en, '100,000'", "ko, '100,000'", "ru, 100\u00a0000"})
    void aLargeNumberIsGroupedAsInTheLanguage(String tag, String written) {
        assertThat(in(tag).number(100_000)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"+82 2 720 2934", "+7 8422 41-33-59", "112"})
    void aTelephoneNumberNeverBreaksOverTwoLines(String number) {
        var written = in("en").phone(new PhoneNumber(number));
        assertThat(written).doesNotContain(" ", "-");
        assertThat(written.replace('\u00a0', ' ').replace('\u2011', '-')).isEqualTo(number);
    }

    private static Formats in(String tag) {
        return new Formats(new MessageCatalogue(Map.of()).in(new Lang(tag)));
    }
}
