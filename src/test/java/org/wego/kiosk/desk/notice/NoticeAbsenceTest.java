// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** Why the preview does not show a notice, in words. */
class NoticeAbsenceTest {

    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|2026-12-01T08:59|Not shown at this moment: it starts on Wed, Dec 2, 9:00.",
            "en|2026-12-02T09:00|",
            "en|2026-12-04T18:00|Not shown at this moment: it ended on Fri, Dec 4, 18:00.",
            "ko|2026-12-01T08:59|이 시점에는 표시되지 않습니다. 12월 2일 (수) 9:00에 시작합니다."})
    void beforeItsStartAndAfterItsEnd(String lang, String moment, String expected) {
        var notice = notice("2026-12-02T09:00", "2026-12-04T18:00", Optional.empty());
        assertThat(absence(lang, notice, NoticePlace.HOME, moment)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void onOtherDaysThanThoseOfItsRepetition() {
        var notice = notice("2026-12-02T09:00", "", Optional.of(new Recurrence(List.of(RepeatDay.FRI),
                Optional.of(LocalTime.of(10, 0)), Optional.of(LocalTime.of(12, 0)))));
        assertThat(absence("en", notice, NoticePlace.HOME, "2026-12-03T11:00"))
                .contains("Not shown at this moment: only Fri, 10:00 to 12:00.");
        assertThat(absence("en", notice, NoticePlace.HOME, "2026-12-04T11:00")).isEmpty();
        assertThat(absence("en", notice, NoticePlace.HOME, "2026-12-01T11:00"))
                .contains("Not shown at this moment: it starts on Wed, Dec 2, 9:00.");
    }

    @Test
    void atAPlaceThatIsNotChosen() {
        var notice = notice("", "", Optional.empty());
        assertThat(absence("en", notice, NoticePlace.GREETING, "2026-12-04T11:00"))
                .contains("Not shown here: Greeting is none of its places.");
    }

    @Test
    void ofARepetitionThatNeverHappens() {
        // From Wednesday to Thursday there is no Monday.
        var notice = notice("2026-12-02T09:00", "2026-12-03T09:00",
                Optional.of(new Recurrence(List.of(RepeatDay.MON), Optional.empty(), Optional.empty())));
        assertThat(absence("en", notice, NoticePlace.HOME, "2026-12-02T10:00")).hasValueSatisfying(
                text -> assertThat(text).startsWith("Never shown"));
        assertThat(NoticeState.of(notice, CLOCK.instant(), SEOUL)).isEqualTo(NoticeState.NEVER);
        assertThat(NoticeState.of(notice("", "2026-11-01T09:00", Optional.empty()), CLOCK.instant(), SEOUL))
                .isEqualTo(NoticeState.OVER);
    }

    @Test
    void behindOthersThatComeFirst() {
        var standing = notice("", "", Optional.empty());
        var today = notice("2026-12-02T09:00", "2026-12-04T18:00", Optional.empty());
        var state = new DeskState(Contents.like().with(standing, today).content(),
                MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()), CLOCK);
        var words = new NoticeWords(state);
        var all = List.of(standing, today);
        var moment = LocalDateTime.parse("2026-12-03T11:00").toInstant(SEOUL);
        assertThat(words.behind(standing, NoticePlace.HOME, moment, all)).contains(
                "Notices with times come first; there are 2.");
        var another = new Notice("buses", LocalizedText.same("Buses are diverted."), Optional.empty(), Optional.empty(),
                Contents.sample().contact().provenance());
        assertThat(words.behind(another, NoticePlace.HOME, moment, List.of(standing, another))).contains(
                "Others come first; there are 2. \u201cShow first\u201d puts it before them.");
        assertThat(words.behind(today, NoticePlace.HOME, moment, all)).isEmpty();
        assertThat(words.behind(standing, NoticePlace.HOME, moment.minusSeconds(900_000), all)).isEmpty();
    }

    private static Optional<String> absence(String lang, Notice notice, NoticePlace place, String moment) {
        var state = new DeskState(Contents.like().with(notice).content(),
                MessageCatalogue.ofDesk().in(new Lang(lang)), new MessageCatalogue(Map.of()), CLOCK);
        return new NoticeWords(state).absence(notice, place, LocalDateTime.parse(moment).toInstant(SEOUL));
    }

    private static Notice notice(String from, String until, Optional<Recurrence> repeat) {
        return new Notice("lift", LocalizedText.same("The lift rests."), moment(from), moment(until), repeat,
                Optional.empty(), Contents.sample().contact().provenance());
    }

    private static Optional<LocalDateTime> moment(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
    }
}
