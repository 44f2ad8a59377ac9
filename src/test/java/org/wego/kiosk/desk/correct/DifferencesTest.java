// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.text.MessageCatalogue;

/** Versions are compared by the names of the form and in words. */
class DifferencesTest {

    private static final RecordKey LINE = new RecordKey(RecordKind.BUS_LINES, "1");

    @TempDir
    private Path folder;
    private EditingUnderTest desk;

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder, TestPack.in(folder.resolve("pack")).with("pack.json",
                "[{\"tag\": \"en\", \"name\": \"English\"}]",
                "[{\"tag\": \"en\", \"name\": \"English\"}, {\"tag\": \"ko\", \"name\": \"한국어\"}]"));
    }

    @Test
    void idsAreNamesAndFlagsAreWords() {
        var now = line().with("/night", new Value.Flag(true)).with("/check/stops", Value.items(List.of()))
                .with("/check/result", Value.text("not seen"));
        assertThat(rows("en", now)).containsExactly("Runs at night only: no > yes",
                "Finding: Seen at this stop > Not seen near here",
                "Stops served: Stop > ");
        assertThat(rows("ko", now)).containsExactly("심야에만 운행: 아니요 > 예", "확인 결과: 이 정류장에서 확인됨 > 근처에서 확인되지 않음",
                "서는 정류장: Stop > ");
    }

    @Test
    void aTextIsComparedByLanguageWithItsState() {
        var before = line().with("/name", Value.fields(Map.of("en", Value.text("One"), "ko", Value.text("일"))));
        var now = before.with("/name/ko", Value.text("하나")).with("/name/drafts",
                Value.items(List.of(Value.text("ko"))));
        assertThat(rows("en", before, now))
                .containsExactly("Name: Korean: 일 (checked) > Korean: 하나 (draft)");
    }

    @Test
    void aMissingValueHasItsReasonAndADateIsWritten() {
        var before = line().with("/provenance/confirmed/on", Value.text("2026-11-23"));
        var now = before.with("/provenance/confirmed/on", Value.text("2026-12-01"))
                .with("/check/remark", Value.fields(Map.of("absent", Value.text("not published"))));
        assertThat(rows("en", before, now)).containsExactly("Advice:  > Not published",
                "Confirmed: November 23, 2026 > December 1, 2026");
        assertThat(rows("ko", before, now)).contains("확인: 2026년 11월 23일 > 2026년 12월 1일");
    }

    @Test
    void whatTheFormDoesNotShowHasNoPath() {
        assertThat(rows("en", line().with("/route/length", Value.text("9 km"))))
                .containsExactly("Other details:  > 9 km");
    }

    @Test
    void aHistoryOfAHundredVersionsNamesEachChange() {
        var versions = LongStream.iterate(100, number -> number > 0, number -> number - 1)
                .mapToObj(number -> new RecordVersion(LINE, number, Instant.parse("2026-11-23T05:05:00Z"), "MK",
                        new Change.Replaced(line().with("/name", Value.text("Line " + number)), Optional.empty())))
                .toList();
        var all = new ArrayList<>(versions);
        all.add(RecordVersion.ofPack(LINE, line()));
        var history = new RecordHistory(all, desk.pack().content(), MessageCatalogue.ofDesk().in(new Lang("en")));
        assertThat(history.name(versions.getFirst())).isEqualTo("Version 100, November 23, 2026, 06:05, MK");
        assertThat(history.changes(versions.getFirst())).singleElement()
                .isEqualTo(new FieldDifference("Name", List.of("Line 99"), List.of("Line 100")));
        assertThat(history.untilNow(all.getLast())).singleElement()
                .isEqualTo(new FieldDifference("Name", List.of("1"), List.of("Line 100")));
        assertThat(history.canRestore(versions.getFirst())).isFalse();
        assertThat(history.canRestore(all.getLast())).isTrue();
    }

    private List<String> rows(String lang, Value now) {
        return rows(lang, line(), now);
    }

    private List<String> rows(String lang, Value before, Value now) {
        return new Differences(desk.pack().content(), MessageCatalogue.ofDesk().in(new Lang(lang)))
                .between(RecordKind.BUS_LINES, before, now).stream()
                .map(row -> row.name() + ": " + String.join(" | ", row.before()) + " > "
                        + String.join(" | ", row.after()))
                .toList();
    }

    private Value line() {
        return desk.service().current(LINE).orElseThrow().value();
    }
}
