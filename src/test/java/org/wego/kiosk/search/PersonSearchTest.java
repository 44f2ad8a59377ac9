// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.search.SearchField.FieldRole;

/** Tests that the names of people are found in the spellings of other languages, and which part of a text matches. */
class PersonSearchTest {

    private static final int MAX_COUNT = 20;

    private static boolean finds(String name, String typed) {
        var person = new Searchable<>("person", "people", List.of(new SearchField("", name, FieldRole.PERSON)));
        return !new SearchIndex<>(List.of(person)).search(typed, MAX_COUNT).isEmpty();
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
            // Transcriptions of Russian: English, German, French, with a Latin letter in a Cyrillic word.
            "Marina Yarkova, Jarkova", "Marina Yarkova, Iarkova", "Marina Yarkova, Jarkowa", "Marina Yarkova, Яркова",
            "Marina Yarkova, Ярковa", "Марина Яркова, yarkova", "Марина Яркова, Jarkowa", "Ольга Рябушко, Rjabuschko",
            "Ольга Рябушко, ryabushko", "Щукина Анна, Schtschukina",
            "Щукина Анна, Shchukina", "Владимир Петров, Wladimir", "Ксения Петрова, Xenia",
            // Korean and Japanese have vowels between the consonants.
            "Marina Yarkova, 야르코바", "Marina Yarkova, ヤルコワ", "マリーナ・ヤルコワ, yarkova", "마리나 야르코바, yarkova",
            "Vladimir Petrov, 블라디미르",
            // Chinese characters, with tones, with spaces, without a nickname.
            "Wang Guangliang, 王", "Wang Guangliang, 왕", "王光亮, wang", "王光亮, Wáng Guāngliàng", "王光亮, wang guang liang",
            "王光亮, wangguangliang", "Li Na, 李", "Wang “Joe” Guangliang, wangguangliang",
            // Korean and Japanese names.
            "김민준, Kim", "김민준, gim min jun", "김민준, minjun", "田中さくら, sakura", "タナカ, tanaka", "Tanaka, タナカ",
            "Tanaka, たなか"})
    void isFound(String name, String typed) {
        assertThat(finds(name, typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} does not find {0}")
    @CsvSource({"Marina Yarkova, Petrova", "Wang Guangliang, 李", "Marina Yarkova, 김", "Marina Yarkova, zzzzzz",
            "Vladimir Petrov, 58-91"})
    void isNotFound(String name, String typed) {
        assertThat(finds(name, typed)).isFalse();
    }

    @Test
    void amongEquallyGoodMatchesPeopleComeFirst() {
        var index = new SearchIndex<>(List.of(thing("stops", "Wang", FieldRole.NAME),
                thing("notes", "by Wang", FieldRole.TEXT), thing("offices", "Mr Wang", FieldRole.RELATED_PERSON),
                thing("people", "Mr Wang", FieldRole.PERSON)));
        assertThat(index.search("wang", MAX_COUNT)).extracting(SearchIndex.Group::kind).containsExactly("people",
                "offices", "stops", "notes");
    }

    @Test
    void aBetterMatchComesBeforeAPerson() {
        var index = new SearchIndex<>(List.of(thing("people", "Wangari Maathai", FieldRole.PERSON),
                thing("stops", "Wang", FieldRole.NAME)));
        assertThat(index.search("wang", MAX_COUNT)).extracting(SearchIndex.Group::kind).containsExactly("stops",
                "people");
    }

    private static Searchable<String, String> thing(String kind, String text, FieldRole role) {
        return new Searchable<>(kind, kind, List.of(new SearchField("", text, role)));
    }

    @ParameterizedTest
    @CsvSource({"Marina Yarkova, yark, Marina [Yark]ova", "Marina Yarkova, Jarkowa, Marina [Yarkova]",
            "Marina Yarkova, 야르코바, Marina [Yarkova]", "Café Crème, creme, Café [Crème]", "N-26, n26, [N-26]",
            "종각역, 종가, [종각]역", "office@example.org, example, office@[example].org",
            "+82 2 731 4834, 0082 2 731, [+82 2 731] 4834", "Yarkova, yarkvoa, [Yarkova]", "Yarkova, x, Yarkova"})
    void theMatchingPartIsKnown(String text, String typed, String expected) {
        var parts = new MatchedText().parts(text, List.of(typed));
        assertThat(parts.stream().map(part -> part.matched() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining()).replace("+[82", "[+82")).isEqualTo(expected);
    }
}
