// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which names of several scripts are found and in which order. */
class SearchIndexTest {

    private static final int MAX_COUNT = 20;

    private static Searchable<String, String> named(String... names) {
        return new Searchable<>(names[0], "things", List.of(names), List.of(), List.of());
    }

    private static List<String> found(List<Searchable<String, String>> items, String typed) {
        return new SearchIndex<>(items).search(typed, MAX_COUNT).stream().flatMap(group -> group.best().stream())
                .map(SearchIndex.Hit::record).toList();
    }

    private static boolean finds(String name, String typed) {
        return !found(List.of(named(name)), typed).isEmpty();
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({"N26, n-26", "N26, n 26", "N26, ｎ２６", "1005-1, 1005 1", "1005-1, 1005‑1", "Café, cafe", "ＣＡＦＥ, cafe",
            "cafe, CAFÉ", "ソウル, ｿｳﾙ", "а.б@пример.рф, абпример",
            // As it sounds.
            "종각, jonggak", "종각, chonggak", "종각, jongkak", "종각, chongkak", "강남, gangnam", "강남, kangnam",
            "종로, jongno", "종로, jongro", "을지로, ulchiro", "을지로, ulchi", "경기, kyonggi", "경기, gyeonggi",
            "钟阁站, zhongge", "钟阁站, zhong ge", "成都, chengdu", "长沙, changsha", "Яркова, yarkova",
            "Яркова, iarkova", "Яркова, jarkova", "Ксения Яркова, xenia", "Ксения, ksenia", "Александр, alexandr",
            "Щукин, shchukin", "Чайковский, chaikovsky",
            // One typing error in a long word.
            "Yarkova, yarkvoa", "Yarkova, yarkowwa", "Yarkova, yrkova", "Yarkova, yarkovaa"})
    void isFound(String name, String typed) {
        assertThat(finds(name, typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} does not find {0}")
    @CsvSource({"N26, n27", "01011, 01019", "720 2934, 7202935", "Yarkova, yrakvo", "Wang, wnag", "종각, busan",
            // Sounds that occur by chance across two words of a long text.
            "请勿显示往前台询问, anshi", "请勿显示往前台询问, ingvu",
            // Korean keys are not Latin letters.
            "中国, 종ㄱ"})
    void isNotFound(String name, String typed) {
        assertThat(finds(name, typed)).isFalse();
    }

    @Test
    void betterMatchesComeFirst() {
        var items = List.of(named("Kangnam"), named("West Gangnam"), named("Old-Gangnamdaero"), named("xgangnam"),
                named("Gangnam Station"), named("Gangnam"));
        assertThat(found(items, "gangnam")).containsExactly("Gangnam", "Gangnam Station", "West Gangnam",
                "Old-Gangnamdaero", "xgangnam", "Kangnam");
    }

    @Test
    void equalMatchesKeepTheOrderOfTheItems() {
        assertThat(found(List.of(named("710"), named("103"), named("101"), named("10")), "10"))
                .containsExactly("10", "103", "101", "710");
    }

    @Test
    void aTypingErrorMatchesOnlyIfNothingElseDoes() {
        assertThat(found(List.of(named("Yarkova"), named("Markova")), "markova")).containsExactly("Markova");
    }

    @Test
    void eachWordMustMatchSomeTextOfTheRecord() {
        var person = new Searchable<>("person", "people", List.of("Kseniya Yarkova", "Ксения Яркова"),
                List.of("Communication Coordinator"), List.of("+7 8422 58-91-64"));
        var index = new SearchIndex<>(List.of(person));
        assertThat(index.search("coordinator яркова", MAX_COUNT)).hasSize(1);
        assertThat(index.search("yarkova treasurer", MAX_COUNT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+82 2 720 2934", "+82-2-720-2934", "+82 (0)2 720 2934", "+82-(0)2-720-2934",
            "0082 2 720 2934", "02 720 2934", "02-720-2934", "7202934", "2934"})
    void aTelephoneNumberIsFoundInAnyNotation(String typed) {
        var numbers = List.of("+82 2 720 2939", "+82 2 720 2934");
        var index = new SearchIndex<>(List.of(new Searchable<>("us", "places", List.of("Us"), List.of(), numbers)));
        assertThat(index.search(typed, MAX_COUNT).getFirst().best()).extracting(hit -> hit.reasons().getFirst().text())
                .containsExactly("+82 2 720 2934");
    }

    @Test
    void countsIncludeMatchesThatAreNotListed() {
        var items = IntStream.range(0, 100).mapToObj(i -> named("Line " + i)).toList();
        var group = new SearchIndex<>(items).search("line", 3).getFirst();
        assertThat(group.count()).isEqualTo(100);
        assertThat(group.best()).extracting(SearchIndex.Hit::record).containsExactly("Line 0", "Line 1", "Line 2");
        assertThat(new SearchIndex<>(items).search("  ", 3).getFirst().count()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud83d", "\ude00\ud83d", "\u202e", "\u200b", "((", "[a-", "\\E", "$1", "ㅏ", "ᄀ",
            "İ", "ß", "ﷺ", "+", "00", "(0)", "e\u0301\u0301\u0301", "क्\u200Dष"})
    void unusualCharactersAreSearchedForLikeOthers(String typed) {
        var index = new SearchIndex<>(List.of(named("Straße İzmir 종각역 (0) +7 00")));
        assertThatCode(() -> index.search(typed.repeat(500), MAX_COUNT)).doesNotThrowAnyException();
        assertThat(index.search("zzzz " + typed, MAX_COUNT)).as("the first word is in no record").isEmpty();
        assertThat(index.search("izmir", MAX_COUNT)).as("and the index still answers").hasSize(1);
    }

    /** A page pasted by mistake took half a second. */
    @Test
    void onlyTheBeginningOfALongQueryCounts() {
        assertThat(found(List.of(named("a".repeat(300))), "a".repeat(200) + "b".repeat(100_000))).hasSize(1);
    }
}
