// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.search.SearchField.FieldRole;

/** Tests that the names of people are found in every usual spelling. */
class NameSpellingsTest {

    private static final int MAX_COUNT = 20;

    private static List<String> lost(String name, String typed) {
        var index = new SearchIndex<>(
                List.of(new Searchable<>("person", "people", List.of(new SearchField("", name, FieldRole.PERSON)))));
        return Stream.of(typed.split("\\s*;\\s*")).filter(one -> index.search(one, MAX_COUNT).isEmpty()).toList();
    }

    /** English, scientific, German and French spellings, and those of passports. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Щербаков, Shcherbakov; Scherbakov; Schtscherbakow; Sherbakov; Chtcherbakov",
            "Шишкин, Shishkin; Schischkin; Šiškin", "Чехов, Chekhov; Chehov; Tschechow; Tchekhov; Čechov; Cehov",
            "Хрущёв, Khrushchev; Hruschev; Chruschtschow; Khrushchyov; Hrushchev; Kruschev",
            "Цветаева, Tsvetaeva; Cvetaeva; Zwetajewa; Tsvetayeva", "Юлия, Yulia; Iuliia; Julia; Yuliya; Juliya; Iulia",
            "Юрий, Yuri; Yury; Iurii; Jurij; Juri; Yuriy", "Яна, Yana; Iana; Jana",
            "Евгений Попов, Evgeny; Yevgeny; Evgenii; Jewgeni; Evgeniy; Jevgenij",
            "Екатерина Попова, Ekaterina; Yekaterina; Jekaterina", "Жуков, Zhukov; Jukov; Žukov",
            "Сергей Попов, Sergey; Sergei; Serguei; Sergej", "Алексей Попов, Alexey; Aleksei; Alexei; Alexej",
            "Наталья Попова, Natalia; Natalya; Nataliya; Natalja", "Дмитрий Попов, Dmitry; Dmitri; Dmitrii; Dmitrij",
            "Пётр Попов, Petr; Pyotr; Piotr; Pjotr", "Фёдор Попов, Fedor; Fyodor; Fjodor; Feodor",
            "Ельцин, Yeltsin; Eltsin; Jelzin; Yeltzin", "Ковалёв, Kovalev; Kovalyov; Kovaljow; Kowalew",
            "Маяковский, Mayakovsky; Maiakovskii; Majakowski; Mayakovskij", "Зоя Попова, Zoya; Zoia; Zoja",
            "Хабаров, Khabarov; Habarov; Chabarow", "Цой, Tsoi; Tsoy; Coj"})
    void aRussianName(String name, String typed) {
        assertThat(lost(name, typed)).isEmpty();
    }

    /** Pinyin with and without tones, together and apart; some of Wade and Giles. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "王光亮, Wang Guangliang; Wáng Guāngliàng; wang guang liang; wangguangliang; guangliang wang; WANG Guang-liang",
            "张伟, zhang wei; Zhāng Wěi; zhangwei; Chang Wei", "吕布, lü bu; Lǚ Bù; lv bu; lu bu",
            "谢霆锋, xie tingfeng; hsieh", "徐静, xu jing; hsu; jing xu", "欧阳娜娜, ouyang; ou yang nana",
            "Wang Minghua, 王; 王明华; wang ming hua; Wáng Mínghuá"})
    void aChineseName(String name, String typed) {
        assertThat(lost(name, typed)).isEmpty();
    }

    /** Hepburn and Kunrei, with long vowels written in full, by a line, by an h or not at all. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"オオノ ユウコ, Ohno Yuko; Ōno Yūko; oono yuuko; ono; yuko ono", "コウイチ, koichi; kouichi; kōichi; kohichi",
            "シンジ サトウ, shinji; sinji; sato; satou; satoh", "ツダ ジュン, tsuda; tuda; jun; zyun",
            "チバ フジコ, chiba; tiba; fujiko; huziko", "さとう はなこ, Sato Hanako; hanako sato; サトウ",
            "キョウコ, kyoko; kyouko; kyōko",
            "イトウ, ito; itoh; itou", "ワン・ミンホア, wan minhoa; ワン; ミンホア"})
    void aJapaneseName(String name, String typed) {
        assertThat(lost(name, typed)).isEmpty();
    }

    /** Revised Romanization, McCune and Reischauer, and what people have on their cards. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"이순신, Lee Sun-shin; Yi Sun-sin; Rhee Sunsin; lee; Sunsin Lee; Ri Sun Sin",
            "이유나, Yuna Lee; Lee Yu-na; Yoona",
            "박지수, Park Jisoo; Bak Jisu; Pak Chisu; park; jisoo; Ji-soo Park",
            "최민호, Choi Minho; Choe Minho; Ch'oe; minho choi",
            "정영희, Jung Younghee; Jeong Yeonghui; Chung Young-hee; Chŏng Yŏnghŭi; Young-hee Jung",
            "김철수, Kim Chul-soo; Gim Cheolsu; Kim Ch'ŏlsu; chulsoo kim",
            "임현준, Lim Hyun-joon; Im Hyeonjun; Rim; Hyunjun Lim",
            "노무성, Roh Moo-sung; No Museong; Noh", "유재석, Yoo Jae-suk; Yu Jaeseok; Ryu; jaesuk yoo",
            "오세훈, Oh Se-hoon; O Sehun; Sehun", "서현, Seo Hyun; Suh Hyun; So Hyŏn", "허준, Hur Jun; Heo Jun; Huh Jun",
            "윤보선, Yoon Bo-sun; Yun Boseon", "권상우, Kwon Sang-woo; Gwon Sangu", "안정환, Ahn Jung-hwan; An Jeonghwan",
            "신동엽, Shin Dong-yup; Sin Dongyeop", "백남준, Paik Nam-june; Baek Namjun; paik",
            "엄정화, Uhm Jung-hwa; Eom Jeonghwa",
            "조수미, Jo Sumi; Cho Sumi; Sumi Jo", "곽재용, Kwak; Gwak", "마리나 야르코바, Marina; Yarkova; Jarkowa"})
    void aKoreanName(String name, String typed) {
        assertThat(lost(name, typed)).isEmpty();
    }

    @ParameterizedTest(name = "{1} does not find {0}")
    @CsvSource({"Щербаков, Stepanov", "Хабаров, Kobzarov", "王光亮, wei", "张伟, Jang Yi", "이순신, Kim Sunsin",
            "박지수, Pae Jisoo",
            "최민호, Cho Minsu", "サトウ, Saito", "정영희, Jang Minsu", "亚历山大·里亚布什科, li", "达里娅·亚尔科娃, ke"})
    void anotherNameIsNotFound(String name, String typed) {
        assertThat(lost(name, typed)).containsExactly(typed);
    }
}
