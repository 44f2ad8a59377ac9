// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-06-01T09:00");
    private static final LocalDateTime SIX = LocalDateTime.parse("2026-06-01T18:00");
    private static final Provenance PROVENANCE = new Provenance("desk", new AsOf("2026"), Optional.empty(),
            Optional.empty());

    @ParameterizedTest
    @CsvSource({"2026-06-01T08:59, false", "2026-06-01T09:00, true", "2026-06-01T17:59, true",
            "2026-06-01T18:00, false"})
    void aNoticeShowsFromItsFirstMinuteUpToItsEnd(LocalDateTime now, boolean shows) {
        assertThat(shows(notice(Optional.of(NINE), Optional.of(SIX)), now)).isEqualTo(shows);
    }

    @Test
    void aNoticeWithoutTimesShowsAlways() {
        assertThat(shows(notice(Optional.empty(), Optional.empty()), NINE)).isTrue();
    }

    @Test
    void aNoticeWithoutAnEndShowsFromItsBeginning() {
        var notice = notice(Optional.of(NINE), Optional.empty());
        assertThat(shows(notice, NINE.minusSeconds(1))).isFalse();
        assertThat(shows(notice, NINE.plusYears(9))).isTrue();
    }

    @Test
    void whileTheTimeIsUnknownOnlyANoticeWithoutTimesShows() {
        Optional<Instant> nobodyKnows = Optional.empty();
        assertThat(notice(Optional.empty(), Optional.empty()).showsAt(nobodyKnows, VIENNA)).isTrue();
        assertThat(notice(Optional.of(NINE), Optional.empty()).showsAt(nobodyKnows, VIENNA)).isFalse();
        assertThat(notice(Optional.empty(), Optional.of(SIX)).showsAt(nobodyKnows, VIENNA)).isFalse();
    }

    /** On 25 October 2026, clocks in Vienna are set back from 03:00 to 02:00, at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({"02:15, 02:45, 2026-10-25T00:14:59Z, false", "02:15, 02:45, 2026-10-25T00:15:00Z, true",
            "02:15, 02:45, 2026-10-25T00:50:00Z, true", "02:15, 02:45, 2026-10-25T01:10:00Z, true",
            "02:15, 02:45, 2026-10-25T01:44:59Z, true", "02:15, 02:45, 2026-10-25T01:45:00Z, false",
            "01:30, 02:30, 2026-10-25T00:45:00Z, true", "01:30, 02:30, 2026-10-25T01:29:00Z, true",
            "01:30, 02:30, 2026-10-25T01:30:00Z, false", "02:30, 03:30, 2026-10-25T00:30:00Z, true",
            "02:30, 03:30, 2026-10-25T01:10:00Z, true"})
    void aRepeatedHourLeavesNoGap(LocalTime from, LocalTime until, Instant now, boolean shows) {
        var day = LocalDate.parse("2026-10-25");
        assertThat(notice(Optional.of(from.atDate(day)), Optional.of(until.atDate(day))).showsAt(Optional.of(now),
                VIENNA)).isEqualTo(shows);
    }

    /** On 29 March 2026, clocks in Vienna are set forward from 02:00 to 03:00, at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({"02:30, 04:00, 2026-03-29T00:59:59Z, false", "02:30, 04:00, 2026-03-29T01:00:00Z, true",
            "01:00, 02:30, 2026-03-29T01:29:59Z, true", "01:00, 02:30, 2026-03-29T01:30:00Z, false",
            "02:10, 02:40, 2026-03-29T01:05:00Z, true", "02:10, 02:40, 2026-03-29T01:40:00Z, false"})
    void aSkippedHourHidesNoNotice(LocalTime from, LocalTime until, Instant now, boolean shows) {
        var day = LocalDate.parse("2026-03-29");
        assertThat(notice(Optional.of(from.atDate(day)), Optional.of(until.atDate(day))).showsAt(Optional.of(now),
                VIENNA)).isEqualTo(shows);
    }

    private static boolean shows(Notice notice, LocalDateTime now) {
        return notice.showsAt(Optional.of(now.atZone(VIENNA).toInstant()), VIENNA);
    }

    @Test
    void aNoticeThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> notice(Optional.of(SIX), Optional.of(NINE)))
                .withMessageContaining("ends (2026-06-01T09:00)");
        assertThatIllegalArgumentException().isThrownBy(() -> notice(Optional.of(SIX), Optional.of(SIX)));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01T08:59, false", "2026-06-01T09:00, true", "2026-06-01T17:59, true",
            "2026-06-01T18:00, false", "2026-06-02T12:00, false", "2026-06-04T12:00, true", "2026-06-08T12:00, true"})
    void aRepeatedNoticeShowsOnItsWeekdaysAtItsHours(LocalDateTime now, boolean shows) {
        assertThat(shows(repeated("09:00", "18:00", RepeatDay.MON, RepeatDay.THU), now)).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05T21:59, false", "2026-06-05T22:00, true", "2026-06-06T05:59, true",
            "2026-06-06T06:00, false", "2026-06-06T22:00, false", "2026-06-05T03:00, false"})
    void hoursOverMidnightBelongToTheDayOnWhichTheyBegin(LocalDateTime now, boolean shows) {
        assertThat(shows(repeated("22:00", "06:00", RepeatDay.FRI), now)).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05T23:59, false", "2026-06-06T00:00, true", "2026-06-06T23:59, true",
            "2026-06-07T00:00, false"})
    void withoutHoursAWeekdayIsAWholeDay(LocalDateTime now, boolean shows) {
        var saturdays = with(Optional.empty(), Optional.empty(),
                new Recurrence(List.of(RepeatDay.SAT), Optional.empty(), Optional.empty()));
        assertThat(shows(saturdays, now)).isEqualTo(shows);
    }

    @Test
    void aRepetitionStaysWithinBeginAndEnd() {
        var daily = with(Optional.of(NINE), Optional.of(SIX), new Recurrence(List.of(RepeatDay.values()),
                Optional.of(LocalTime.of(8, 0)), Optional.of(LocalTime.of(20, 0))));
        assertThat(shows(daily, NINE.minusMinutes(30))).isFalse();
        assertThat(shows(daily, NINE)).isTrue();
        assertThat(shows(daily, SIX)).isFalse();
        assertThat(daily.isForATime()).isTrue();
        assertThat(daily.showsAt(Optional.empty(), VIENNA)).isFalse();
    }

    /** On 25 October 2026, clocks in Vienna are set back from 03:00 to 02:00, at 01:00 UTC. */
    @ParameterizedTest
    @CsvSource({"2026-10-25T00:14:59Z, false", "2026-10-25T00:15:00Z, true", "2026-10-25T01:10:00Z, true",
            "2026-10-25T01:44:59Z, true", "2026-10-25T01:45:00Z, false"})
    void aRepetitionLeavesNoGapInARepeatedHour(Instant now, boolean shows) {
        assertThat(repeated("02:15", "02:45", RepeatDay.SUN).showsAt(Optional.of(now), VIENNA)).isEqualTo(shows);
    }

    @Test
    void theNextChangeIsWhenItAppearsOrDisappears() {
        var nights = with(Optional.of(NINE), Optional.of(NINE.plusDays(8)), new Recurrence(
                List.of(RepeatDay.MON, RepeatDay.TUE), Optional.of(LocalTime.of(22, 0)),
                Optional.of(LocalTime.of(6, 0))));
        var seen = new ArrayList<LocalDateTime>();
        for (var next = nights.nextChange(at(NINE.minusYears(1)).orElseThrow(), VIENNA); next.isPresent();
                next = nights.nextChange(next.get(), VIENNA)) {
            seen.add(LocalDateTime.ofInstant(next.get(), VIENNA));
        }
        assertThat(seen).map(LocalDateTime::toString).containsExactly("2026-06-01T22:00", "2026-06-02T06:00",
                "2026-06-02T22:00", "2026-06-03T06:00", "2026-06-08T22:00", "2026-06-09T06:00");
        assertThat(notice(Optional.of(NINE), Optional.of(SIX)).nextChange(at(NINE).orElseThrow(), VIENNA))
                .isEqualTo(at(SIX));
        assertThat(notice(Optional.empty(), Optional.empty()).nextChange(Instant.EPOCH, VIENNA)).isEmpty();
    }

    /** Whole days that follow each other are one period. */
    @Test
    void midnightBetweenTwoWholeDaysIsNoChange() {
        var weekend = with(Optional.empty(), Optional.empty(),
                new Recurrence(List.of(RepeatDay.SAT, RepeatDay.SUN), Optional.empty(), Optional.empty()));
        assertThat(weekend.nextChange(at(LocalDateTime.parse("2026-06-06T12:00")).orElseThrow(), VIENNA))
                .isEqualTo(at(LocalDateTime.parse("2026-06-08T00:00")));
    }

    @Test
    void aDayShowsItIfAnyHourDoes() {
        var nights = repeated("22:00", "06:00", RepeatDay.FRI);
        assertThat(List.of("2026-06-04", "2026-06-05", "2026-06-06", "2026-06-07")).map(LocalDate::parse)
                .map(day -> nights.showsOn(day, VIENNA)).containsExactly(false, true, true, false);
    }

    @Test
    void aRepetitionThatNeverComesIsFound() {
        assertThat(with(Optional.of(NINE), Optional.of(SIX), everyDay(RepeatDay.TUE)).isEverShown(VIENNA)).isFalse();
        assertThat(with(Optional.of(NINE), Optional.of(SIX), everyDay(RepeatDay.MON)).isEverShown(VIENNA)).isTrue();
    }

    @Test
    void itIsOnTheHomeScreenUnlessItNamesPlaces() {
        assertThat(notice(Optional.empty(), Optional.empty()).isAt(NoticePlace.HOME)).isTrue();
        assertThat(notice(Optional.empty(), Optional.empty()).isAt(NoticePlace.SCREENS)).isFalse();
        var greeting = new Notice("lift", LocalizedText.same("!"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(List.of(NoticePlace.GREETING)), PROVENANCE);
        assertThat(greeting.isAt(NoticePlace.HOME)).isFalse();
        assertThat(greeting.isAt(NoticePlace.GREETING)).isTrue();
    }

    private static Optional<Instant> at(LocalDateTime local) {
        return Optional.of(local.atZone(VIENNA).toInstant());
    }

    private static Recurrence everyDay(RepeatDay... days) {
        return new Recurrence(List.of(days), Optional.empty(), Optional.empty());
    }

    private static Notice repeated(String from, String until, RepeatDay... days) {
        return with(Optional.empty(), Optional.empty(), new Recurrence(List.of(days),
                Optional.of(LocalTime.parse(from)), Optional.of(LocalTime.parse(until))));
    }

    private static Notice with(Optional<LocalDateTime> from, Optional<LocalDateTime> until, Recurrence repeat) {
        return new Notice("lift", LocalizedText.same("!"), from, until, Optional.of(repeat), Optional.empty(),
                PROVENANCE);
    }

    private static Notice notice(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        return new Notice("lift", LocalizedText.same("!"), from, until,
                PROVENANCE);
    }
}
