// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.search.SearchIndex;
import org.wego.kiosk.testing.Contents;

/** Tests which records of the sample content are found, in all notations. */
class RecordFinderTest {

    private static final RecordFinder FINDER = new RecordFinder(Contents.sample());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            // Line numbers, complete or partial, in any notation.
            "471, bus-lines/471", "N26, bus-lines/n26", "n-26, bus-lines/n26", "n 26, bus-lines/n26",
            "1005 1, bus-lines/1005-1", "10051, bus-lines/1005-1", "01011, bus-stops/01011",
            // Names in any script.
            "yarkova, people/yarkova", "YARKOVA, people/yarkova", "Яркова, people/yarkova", "яркова, people/yarkova",
            "야르코바, people/yarkova", "iarkova, people/yarkova", "ulyanovsk, offices/europe",
            "ульяновская, offices/europe", "chengdu, offices/asia", "成都, offices/asia", "wang, people/wang",
            // Unfinished Korean input.
            "ㅈㄱㅇ, directions/directions", "종각ㅇ, directions/directions", "종가, directions/directions",
            // Other spellings of Korean names.
            "jonggak, directions/directions", "chonggak, directions/directions", "jongkak, directions/directions",
            "jongro1, bus-stops/01011", "jongno 1, bus-stops/01011",
            // Telephone numbers in any notation.
            "+82 2 731 4834, contact/contact", "02 731 4834, contact/contact", "7314834, contact/contact",
            "0082 2 731 4834, contact/contact", "57-91-64, people/yarkova", "112, numbers/police",
            // One typing error.
            "yarkvoa, people/yarkova", "yarkxova, people/yarkova", "jonggka, directions/directions",
            // Several words, in any order.
            "secretary general wang, people/wang", "yarkova communication, people/yarkova",
            "ulyanovsk yarkova, people/yarkova", "яркова россия, people/yarkova",
            // Words for kinds and fields, and names of related records.
            "chengdu phone, people/wang", "yarkova email, people/yarkova", "yarkova e-mai, people/yarkova",
            "471 stop, bus-lines/471", "101 stop, bus-stops/01011", "101 정류장, bus-stops/01011",
            "ulyanovsk site, offices/europe", "청두 전화, people/wang", "成都 电话, people/wang",
            "成都 電話, people/wang", "чэнду телефон, people/wang", "wang office, offices/asia", "fax, people/wang",
            // A person in other spellings and scripts.
            "Jarkowa, people/yarkova", "Ярковa, people/yarkova", "ヤルコワ, people/yarkova",
            "王, people/wang", "왕, people/wang", "wáng, people/wang",
            // Texts that the details do not contain.
            "lyra.example.org, organisation/organisation", "도봉산역, bus-lines/150", "기사님, contact/contact"})
    void isFound(String typed, String record) {
        var groups = FINDER.find(typed);
        assertThat(groups.stream().flatMap(group -> group.best().stream().limit(4))
                .map(hit -> hit.record().key().toString())).as(typed).contains(record);
    }

    @Test
    void theBestMatchIsListedFirst() {
        assertThat(first("wang")).isEqualTo("people/wang");
        assertThat(first("yarkova")).isEqualTo("people/yarkova");
        assertThat(first("101")).isEqualTo("bus-lines/101");
        assertThat(best("10").stream().limit(3)).containsExactly("bus-lines/1005-1", "bus-lines/101", "bus-lines/103");
        assertThat(best("10")).as("inside a number: behind").contains("bus-lines/710");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang", "Wang", "왕", "yarkova", "Яркова", "Jarkowa", "야르코바"})
    void peopleComeFirstThenTheirOffices(String name) {
        assertThat(FINDER.find(name)).extracting(SearchIndex.Group::kind).startsWith(
                ContentRecord.ContentRecordKind.PERSON, ContentRecord.ContentRecordKind.OFFICE);
    }

    /** The stop 01011 contains the digits of line 101. */
    @Test
    void numbersInsideThoseOfRelatedRecordsDoNotMatch() {
        assertThat(FINDER.find("101").stream().filter(group -> group.kind() == ContentRecord.ContentRecordKind.LINE)
                .flatMap(group -> group.best().stream())).extracting(hit -> hit.record().key().id())
                .contains("101").doesNotContain("150");
    }

    @Test
    void groupsCountAllMatches() {
        var all = FINDER.find("");
        assertThat(all).extracting(SearchIndex.Group::kind).startsWith(ContentRecord.ContentRecordKind.LINE,
                ContentRecord.ContentRecordKind.STOP,
                ContentRecord.ContentRecordKind.PERSON);
        assertThat(all.stream().mapToLong(SearchIndex.Group::count).sum())
                .isEqualTo(ContentRecords.of(Contents.sample()).size());
        assertThat(all.getFirst().count()).isEqualTo(34);
        assertThat(all).allSatisfy(group -> assertThat(group.best()).hasSizeLessThanOrEqualTo(group.count()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "9999999", "01019", "ㅋㅋㅋㅋ", "!!!", "\u0000", "\ud83d\ude00", "[", "\\", "ﷺﷺ"})
    void anUnknownNameFindsNothing(String typed) {
        assertThat(FINDER.find(typed)).isEmpty();
    }

    /** Each text of a record finds it, in every language. */
    @Test
    void everyTextFindsItsRecord() {
        var entries = ContentRecords.of(Contents.sample());
        var lost = entries.stream().flatMap(entry -> entry.texts().stream().flatMap(text -> text.texts().values()
                .stream()).filter(text -> !found(entry, text)).map(text -> entry.key() + ": " + text)).toList();
        assertThat(lost).isEmpty();
    }

    private static boolean found(ContentRecord entry, String text) {
        return FINDER.find(text).stream()
                .anyMatch(group -> group.kind() == entry.kind() && (group.count() > 60 || group.best().stream()
                        .anyMatch(hit -> hit.record().key().equals(entry.key()))));
    }

    private static List<String> best(String typed) {
        return FINDER.find(typed).getFirst().best().stream().map(hit -> hit.record().key().toString()).toList();
    }

    private static String first(String typed) {
        return best(typed).getFirst();
    }
}
