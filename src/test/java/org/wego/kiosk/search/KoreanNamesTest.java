// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of stations in Seoul, in the spelling of their signs and in the older McCune–Reischauer spelling. */
class KoreanNamesTest {

    private static boolean finds(String name, String typed) {
        var item = new Searchable<>(name, "stations", List.of(name), List.of(), List.of());
        return !new SearchIndex<>(List.of(item)).search(typed, 1).isEmpty();
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({"왕십리, Wangsimni", "신라, Silla", "선릉, Seolleung", "종로, Jongno", "강남, Gangnam", "을지로입구, Euljiro",
            "독립문, Dongnimmun", "한라, Halla", "신림, Sillim", "청량리, Cheongnyangni", "압구정, Apgujeong",
            "학여울, Hangnyeoul", "서울역, Seoul", "동대문, Dongdaemun", "숙대입구, Sukdaeipgu", "정릉, Jeongneung", "태릉입구, Taereung",
            "공릉, Gongneung", "당고개, Danggogae", "낙성대, Nakseongdae", "국회의사당, Gukhoeuisadang", "역삼, Yeoksam",
            "삼릉, Samneung", "혜화, Hyehwa", "광화문, Gwanghwamun", "안국, Anguk", "경복궁, Gyeongbokgung", "백마, Baengma",
            "합정, Hapjeong", "홍익대, Hongik", "석남, Seongnam", "독립, Dongnip", "국립, Gungnip", "박물관, Bangmulgwan",
            "회현, Hoehyeon", "명동, Myeongdong", "남산골, Namsangol", "선유도, Seonyudo", "신길, Singil", "까치산, Kkachisan",
            "답십리, Dapsimni", "망우, Mangu", "구로디지털단지, Guro", "별내, Byeollae", "월롱, Wollong", "곡릉, Gongneung",
            "한남, Hannam", "옥수, Oksu", "같이, gachi", "좋은, joeun",
            // McCune and Reischauer.
            "왕십리, Wangsimni", "선릉, Sŏllŭng", "선릉, Sollung", "청량리, Ch'ŏngnyangni", "청량리, Chongnyangni",
            "독립문, Tongnimmun", "동대문, Tongdaemun", "종로, Chongno", "광화문, Kwanghwamun", "신림, Sillim", "정릉, Chŏngnŭng",
            "경복궁, Kyŏngbokkung", "답십리, Tapsimni",
            // Letter by letter, as some write it.
            "왕십리, Wangsipri", "종로, Jongro", "신라, Sinra", "선릉, Seonreung"})
    void aNameIsFoundAsItIsPronounced(String name, String typed) {
        assertThat(finds(name, typed)).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"왕십리, wangsimni", "신라, silla", "선릉, seolleung", "독립문, dongnimmun", "청량리, cheongnyangni",
            "압구정, apgujeong", "같이, gachi", "굳이, guji", "놓다, nota", "좋은, joeun", "별내, byeollae", "밖, bak", "값이, gapsi",
            "국물, gungmul", "앞마당, ammadang", "강남, gangnam", "Line 2 왕십리 A, Line 2 wangsimni A"})
    void aNameIsWrittenByTheRulesOfTheRomanization(String name, String latin) {
        assertThat(KoreanPronunciation.of(name, false)).isEqualTo(latin);
    }

    @ParameterizedTest(name = "{1} does not find {0}")
    @CsvSource({"왕십리, Yongsan", "신라, Sinchon", "선릉, Seoul", "종로, Jongmyo", "동대문, Namdaemun"})
    void anotherNameIsNotFound(String name, String typed) {
        assertThat(finds(name, typed)).isFalse();
    }
}
