// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;

/** Dates and times as staff type them. Today is Monday, 23 November 2026. */
class TypedMomentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static TypedMoment in(String lang) {
        return new TypedMoment(TODAY, MessageCatalogue.ofDesk().in(new Lang(lang)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | 2026-11-30 9:00          | 2026-11-30T09:00
            en | 2026-11-30T09:00         | 2026-11-30T09:00
            en | 2026-11-30 9             | 2026-11-30T09:00
            en | 2026-11-30 9 o'clock     | 2026-11-30T09:00
            en | 30.11.2026 9.00          | 2026-11-30T09:00
            en | 30.11.2026, 21:30        | 2026-11-30T21:30
            en | 30.11. 9:00              | 2026-11-30T09:00
            en | 11/30/2026 9am           | 2026-11-30T09:00
            en | 11/30 9 pm               | 2026-11-30T21:00
            en | 11/30 10                 | 2026-11-30T10:00
            en | 11/12/26 9:00            | 2026-11-12T09:00
            en | 30/11/2026 9:00          | 2026-11-30T09:00
            en | 30 Nov 9:00              | 2026-11-30T09:00
            en | 30 Nov 9                 | 2026-11-30T09:00
            en | 2 dec 10                 | 2026-12-02T10:00
            en | next friday 9            | 2026-11-27T09:00
            en | Nov 30, 2026 at 6:15 p.m.| 2026-11-30T18:15
            en | 30th of November 9am     | 2026-11-30T09:00
            en | Mon 30 Nov 2026 9:00     | 2026-11-30T09:00
            en | tomorrow 9               | 2026-11-24T09:00
            en | Tomorrow, 9.30           | 2026-11-24T09:30
            en | today noon               | 2026-11-23T12:00
            en | friday 12 am             | 2026-11-27T00:00
            en | 3 Feb 9:00               | 2027-02-03T09:00
            en | 9:00 tomorrow            | 2026-11-24T09:00
            en | 2026-11-30 24:00         | 2026-12-01T00:00
            en | ２０２６-１１-３０ ９：００ | 2026-11-30T09:00
            ko | 내일 9시                   | 2026-11-24T09:00
            ko | 내일 오후 6시              | 2026-11-24T18:00
            ko | 모레 오후 6시 30분         | 2026-11-25T18:30
            ko | 11월 30일 오전 9시 반      | 2026-11-30T09:30
            ko | 2026년 11월 30일 9시       | 2026-11-30T09:00
            ko | 2026. 11. 30. 9:00        | 2026-11-30T09:00
            ko | 11.30. 18:00              | 2026-11-30T18:00
            ko | 26.11.30 18:00            | 2026-11-30T18:00
            ko | 금요일 정오                | 2026-11-27T12:00
            ko | 11/30 18:00               | 2026-11-30T18:00
            ko | 2026-11-30(월) 9:00       | 2026-11-30T09:00
            ko | 내일 오전 9시              | 2026-11-24T09:00
            ko | 12월 10일 9시             | 2026-12-10T09:00
            ko | 다음 주 월요일 9시         | 2026-11-30T09:00
            ko | 다음주 금요일 오후 2시     | 2026-12-04T14:00
            ko | tomorrow 9               | 2026-11-24T09:00
            ko | 30 Nov 9am               | 2026-11-30T09:00
            ko | next friday noon         | 2026-11-27T12:00
            ko | 11/12/26 9:00            | 2026-11-12T09:00
            en | friday next week 9       | 2026-12-04T09:00
            en | next week monday 9:30    | 2026-11-30T09:30
            """)
    void usualWaysOfTypingAreUnderstood(String lang, String typed, LocalDateTime meant) {
        assertThat(in(lang).parse(typed).flatMap(TypedMoment.DateAndTime::moment)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-11-31 9:00", "2026-13-01 9:00", "2026-11-30 25:00", "2026-11-30 9:75",
            "13/13/2026 9:00", "30 Foo 9:00", "99", "tomorrow 13 pm", "next week 9:00", "2026-11-30 9:00 to 18:00"})
    void otherTextsAreNotGuessed(String typed) {
        assertThat(in("en").parse(typed)).isEmpty();
    }

    @Test
    void aDateWithoutATimeAndATimeWithoutADateAreKnownAsSuch() {
        assertThat(in("en").parse("30 Nov").orElseThrow()).satisfies(known -> {
            assertThat(known.date()).contains(LocalDate.of(2026, 11, 30));
            assertThat(known.moment()).isEmpty();
        });
        assertThat(in("ko").parse("12월 10일").orElseThrow().date()).contains(LocalDate.of(2026, 12, 10));
        assertThat(in("ko").parse("다음 주 월요일").orElseThrow().date()).contains(LocalDate.of(2026, 11, 30));
        assertThat(in("en").parse("6 pm").orElseThrow().time()).contains(LocalTime.of(18, 0));
    }

    @ParameterizedTest
    @CsvSource({"en, 9, 09:00", "en, 9.30, 09:30", "en, 9h30, 09:30", "en, 6pm, 18:00", "ko, 오후 6시, 18:00",
            "ko, 18시, 18:00", "ko, 6pm, 18:00", "ko, noon, 12:00"})
    void aTimeAloneMayBeAnHour(String lang, String typed, LocalTime meant) {
        assertThat(in(lang).parseTime(typed)).contains(meant);
    }

    @Test
    void whatWasUnderstoodIsNamedInWords() {
        var moment = LocalDateTime.of(2026, 11, 30, 9, 0);
        assertThat(in("en").inWords(moment)).isEqualTo("Monday, November 30, 2026, 09:00");
        assertThat(in("ko").inWords(moment)).isEqualTo("2026년 11월 30일 월요일, 09:00");
    }
}
