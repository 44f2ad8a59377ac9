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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Recurrence;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The list of notices in words: Monday, 23 November 2026, 14:05 in Seoul. */
class NoticeRowsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final LocalizedText TEXT = new LocalizedText(
            Map.of(new Lang("en"), "The lift rests.", new Lang("ko"), "승강기가 쉽니다."), Optional.empty(),
            Set.of(new Lang("ko")), Map.of());

    @Test
    void theMostRelevantNoticeIsFirst() {
        var rows = rows("en", notice("over", "2026-11-01T09:00", "2026-11-02T09:00"),
                notice("later", "2026-12-24T09:00", ""), notice("soon", "2026-11-24T09:00", ""),
                notice("always", "", ""), notice("today", "2026-11-23T09:00", "2026-11-23T18:00"));
        assertThat(rows.sorted().map(entry -> entry.key().id())).containsExactly("today", "always", "soon", "later",
                "over");
    }

    /** As the lobby shows them: those for a time first, whatever ends first, otherwise in the order of the content. */
    @Test
    void noticesOfNowSayTheirPlaceInTheLobby() {
        var rows = rows("en", notice("old", "", ""), notice("new", "", ""),
                notice("week", "2026-11-23T09:00", "2026-11-27T18:00"),
                notice("today", "2026-11-23T09:00", "2026-11-23T18:00"), notice("later", "2026-12-24T09:00", ""));
        assertThat(rows.sorted().map(
                entry -> entry.key().id() + ": " + rows.rows().said(entry).orElseThrow().split("\\.+ +")[1]))
                .containsExactly("week: Shown now, 1 of 4", "today: Shown now, 2 of 4", "old: Shown now, 3 of 4",
                        "new: Shown now, 4 of 4", "later: Planned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en|2026-11-24T09:00|2026-11-24T18:00|Planned. Tue, Nov 24, 9:00 to 18:00. Home",
            "en|||Shown now. until further notice. Home",
            "en||2027-01-02T09:00|Shown now. until Sat, Jan 2, 2027, 9:00. Home",
            "en|2026-11-01T09:00|2026-11-02T10:00|Over. Sun, Nov 1, 9:00 to Mon, Nov 2, 10:00. Home",
            "ko|2026-11-24T09:00|2026-11-24T18:00|예정. 11월 24일 (화) 9:00–18:00. 홈"})
    void timesAreInWords(String lang, String from, String until, String expected) {
        assertThat(rows(lang, notice("lift", from == null ? "" : from, until == null ? "" : until)).said())
                .contains(expected);
    }

    @Test
    void aRepetitionAndPlacesAreInWords() {
        var nights = new Notice("lift", TEXT, Optional.empty(), Optional.empty(),
                Optional.of(new Recurrence(List.of(RepeatDay.FRI, RepeatDay.MON), Optional.of(LocalTime.of(22, 0)),
                        Optional.of(LocalTime.of(6, 0)))),
                Optional.of(List.of(NoticePlace.GREETING, NoticePlace.SCREENS)), provenance());
        assertThat(rows("en", nights).said()).contains("Repeats. Mon, Fri, 22:00 to 6:00. Greeting, All other screens");
    }

    @Test
    void languagesAreListedByTheirState() {
        assertThat(rows("en", notice("lift", "", "")).said()).endsWith("en \u2713, ko draft, zh ja ru missing");
    }

    private record ListUnderTest(NoticeRows rows, List<ContentRecord> entries) {

        Stream<ContentRecord> sorted() {
            return entries.stream().sorted(rows.order());
        }

        String said() {
            return rows.said(entries.getFirst()).orElseThrow();
        }
    }

    private static ListUnderTest rows(String lang, Notice... notices) {
        var state = new DeskState(Contents.like().with(notices).content(),
                MessageCatalogue.ofDesk().in(new Lang(lang)), new MessageCatalogue(Map.of()), CLOCK);
        return new ListUnderTest(new NoticeRows(state), ContentRecords.of(state.content()).stream()
                .filter(entry -> entry.kind() == ContentRecord.ContentRecordKind.NOTICE).toList());
    }

    private static Notice notice(String id, String from, String until) {
        return new Notice(id, TEXT, moment(from), moment(until), provenance());
    }

    private static Optional<LocalDateTime> moment(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
    }

    private static Provenance provenance() {
        return Contents.sample().contact().provenance();
    }
}
