// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.search.SearchField.FieldRole;

/** Tests which records of several languages are found and in which order, and that nothing else is. */
class SearchNoiseTest {

    private static final int MAX_COUNT = 20;

    private static final SearchIndex<String, String> INDEX = new SearchIndex<>(List.of(
            record("line 471", "lines", name("471"), text("Восточный автобусный парк"),
                    kind("line, lines, bus, buses, 버스, автобус"),
                    new SearchField("", "stops", FieldRole.LABEL), related("종각역"), related("Jonggak Station")),
            record("line 2500", "lines", name("2500"), text("A bus of another province stops here"),
                    kind("line, lines, bus, buses, 버스, автобус")),
            record("jonggak", "stops", name("Jonggak Station", "종각역", "钟阁站", "ジョンガク駅", "Станция Чонгак"),
                    kind("stop, stops, 정류장, 站")),
            record("bank", "stops", name("Woori Bank", "우리은행", "友利银行", "ウリィ銀行", "Банк «Ури»"),
                    text("Bus stops in front of 瑞麟大厦"), kind("stop, stops, 정류장, 站")),
            record("wang", "people", person("Wang Minghua", "왕밍화", "王明华", "Ван Минхуа"), kind("person, people, 사람"),
                    text("Secretary General"), new SearchField("", "fax", FieldRole.LABEL)),
            record("riabushko", "people", person("Oleg Riabushko", "奥列格·里亚布什科", "Олег Рябушко"),
                    kind("person, people, 사람"),
                    text("公布后尚未再次确认。布鲁塞尔"), text("公表後、まだ確認されていません。")),
            record("office", "offices", name("Asia Office", "아시아 사무소"), text("Chengdu"), text("発足した年"),
                    new SearchField("", "Wang Minghua", FieldRole.RELATED_PERSON), kind("office, offices, 사무소")),
            record("list", "sources", name("List of bus lines", "버스 노선 목록", "バス路線一覧", "Список автобусных линий"),
                    text("複数の発行元"))));

    private static Searchable<String, String> record(String record, String kind, Object... fields) {
        return new Searchable<>(record, kind, Stream.of(fields)
                .flatMap(field -> field instanceof SearchField one ? Stream.of(one) : ((Stream<?>) field))
                .map(SearchField.class::cast).toList());
    }

    private static Stream<SearchField> name(String... texts) {
        return Stream.of(texts).map(text -> new SearchField("", text, FieldRole.NAME));
    }

    private static Stream<SearchField> person(String... texts) {
        return Stream.of(texts).map(text -> new SearchField("", text, FieldRole.PERSON));
    }

    private static Stream<SearchField> kind(String texts) {
        return Stream.of(texts.split(", ")).map(text -> new SearchField("", text, FieldRole.KIND));
    }

    private static SearchField text(String text) {
        return new SearchField("", text, FieldRole.TEXT);
    }

    private static SearchField related(String text) {
        return new SearchField("", text, FieldRole.RELATED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            // The name of a kind: its records in their order, then the records with that word.
            "lines, line 471; line 2500; list", "Buses, line 471; line 2500", "버스, line 471; line 2500; list",
            "автобус, line 471; line 2500; list", "bus, line 471; line 2500; list; bank; riabushko",
            "Stops, jonggak; bank; line 2500", "stop, jonggak; bank; line 2500", "정류장, jonggak; bank",
            "people, wang; riabushko", "사람, wang; riabushko", "office, office", "stops 471, line 471",
            // What sounds alike only by chance is not listed: a Chinese or Japanese syllable, a short part of a word.
            "chen, office", "secretary, wang", "fax, wang", "jong, jonggak; line 471", "wang, wang; office", "tax, ''",
            "sun, ''", "mac, ''", "li, list", "bu, list; bank; line 2500; riabushko",
            "station, jonggak; line 471",
            // What sounds alike as a name is.
            "chonggak, jonggak; line 471", "zhongge, jonggak", "Ljabuschko, riabushko", "Rjabuschko, riabushko",
            "Vang, wang; office", "ban, bank", "友利, bank", "uri, bank", "woori, bank", "ウリ, bank"})
    void theseAreFoundInThisOrder(String typed, String expected) {
        assertThat(INDEX.search(typed, MAX_COUNT).stream().flatMap(group -> group.best().stream())
                .map(SearchIndex.Hit::record).toList()).isEqualTo(expected.isEmpty() ? List.of()
                        : List.of(expected.split("; ")));
    }
}
