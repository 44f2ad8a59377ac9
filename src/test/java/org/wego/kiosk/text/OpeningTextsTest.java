// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.Holiday;
import org.wego.kiosk.model.hours.HolidayCalendar;
import org.wego.kiosk.model.hours.OpenPeriod;
import org.wego.kiosk.model.hours.OpeningClock;
import org.wego.kiosk.model.hours.OpeningHours;
import org.wego.kiosk.model.hours.OpeningHours.HolidayHours;

class OpeningTextsTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(List.of(2026),
            List.of(new Holiday("christmas", LocalDate.parse("2026-12-25"), LocalizedText.same("Christmas"),
                    new Provenance("desk", new AsOf("2026"), Optional.empty(), Optional.empty()))));
    private static final List<RepeatDay> WEEKDAYS = Arrays.asList(RepeatDay.values()).subList(0, 5);
    private static final OpeningHours OFFICE = new OpeningHours(
            List.of(new OpenPeriod(WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(18, 0))), HolidayHours.CLOSED);
    private static final OpeningHours ALWAYS = new OpeningHours(
            List.of(new OpenPeriod(Arrays.asList(RepeatDay.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
            HolidayHours.OPEN);

    /** 1 December 2026 is a Tuesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01T17:59 | Open until 18:00
            2026-12-01T08:00 | Closed. Opens 09:00
            2026-12-01T22:30 | Closed. Opens tomorrow 09:00
            2026-12-05T12:00 | Closed. Opens Monday 09:00
            2026-12-25T12:00 | Closed today: Christmas. Opens Monday 09:00
            2026-12-31T20:00 | Closed. Usually opens tomorrow 09:00
            2027-01-04T12:00 | Usually open until 18:00
            """)
    void theStateSaysWhatIsKnown(String local, String words) {
        var now = Optional.of(Instant.parse(local + ":00+09:00"));
        var opening = new OpeningClock(SEOUL, CALENDAR).at(new Reported.Known<>(OFFICE), now);
        assertThat(texts("en").state(opening, now)).isEqualTo(words);
        assertThat(texts("en").doubt(opening).isPresent()).isEqualTo(words.contains("sually"));
    }

    @Test
    void unknownHoursAndAnUnknownTimeAreNeverOpen() {
        var clock = new OpeningClock(SEOUL, CALENDAR);
        var noon = Optional.of(Instant.parse("2026-12-01T12:00:00+09:00"));
        assertThat(texts("en").state(clock.at(new Reported.NotRecorded<>(), noon), noon))
                .isEqualTo("Opening hours not known");
        assertThat(texts("en").state(clock.at(new Reported.Known<>(ALWAYS), Optional.empty()), Optional.empty()))
                .isEqualTo("Opening hours not known");
        assertThat(texts("en").state(clock.at(new Reported.Known<>(ALWAYS), noon), noon))
                .isEqualTo("Open round the clock");
    }

    @Test
    void theWeekIsOneLineForTheSameHours() {
        assertThat(texts("en").hours(new Reported.Known<>(OFFICE)))
                .containsExactly("Mon–Fri 09:00–18:00", "Closed on public holidays");
        assertThat(texts("ko").hours(new Reported.Known<>(OFFICE))).containsExactly("월–금 09:00–18:00", "공휴일 휴무");
        assertThat(texts("en").hours(new Reported.Known<>(ALWAYS)))
                .containsExactly("Round the clock", "Open on public holidays, too");
        assertThat(texts("en").hours(new Reported.NotRecorded<>())).containsExactly("Opening hours: not recorded");
        assertThat(texts("en").week(new OpeningHours(List.of(
                new OpenPeriod(List.of(RepeatDay.SUN, RepeatDay.SAT), LocalTime.of(22, 0), LocalTime.of(2, 0)),
                new OpenPeriod(List.of(RepeatDay.WED), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                HolidayHours.UNKNOWN))).isEqualTo("Sat, Sun 22:00–02:00, Wed 24 hours");
    }

    private static OpeningTexts texts(String lang) {
        return new OpeningTexts(new MessageCatalogue(Map.of()).in(new Lang(lang)), SEOUL);
    }
}
