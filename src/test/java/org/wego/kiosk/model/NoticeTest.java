// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-06-01T09:00");
    private static final LocalDateTime SIX = LocalDateTime.parse("2026-06-01T18:00");

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

    private static Notice notice(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        return new Notice("lift", LocalizedText.same("!"), from, until,
                new Provenance("desk", new AsOf("2026"), Optional.empty(), Optional.empty()));
    }
}
