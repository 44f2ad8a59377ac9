// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.rule.Numbers;

/** The reading of the text patterns of a kiosk, without a speech engine. */
class ReadingTableTest {

    /** Parts of random texts: the surroundings of numbers, and the signs of their patterns. */
    private static final List<String> PARTS = List.of(" ", " ", " ", "-", "~", "–", ":", ".", ",", "/", "+", "(", ")",
            "×",
            "km/h", " m", "m²", "%", "°C", "$", "₩", " h", "st", "th", "F", "B", "½", "№", "Ⅲ", "XIV", "①", "４", "A",
            "Bus ", "Tel. ", "개", "번째", "시", "월", "층", "번", "명", "오전 ", "~일", "分", "時", "月", "日", "人", "階", "本", "か月",
            "万", "約", "第", "以内", "号", "米", "个", "点", "-й", "-го", " этаж", "в ", "на ", "около ", "с ", " до ", " мин",
            " автобус", " г.", " тыс.", "кв. ", " ₽");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Walk 80 m east | Walk 80 metres east", "1 m | 1 metre",
            "2.5 km, 3 kg, -5 °C | 2.5 kilometres, 3 kilograms, minus 5 degrees Celsius",
            "Walk 4 min. Then turn | Walk 4 minutes. Then turn", "120 m², 15 % | 120 square metres, 15 percent",
            "3–5 min | 3 to 5 minutes", "2-4 stops | 2 to 4 stops", "10:30–17:45 | 10:30 to 17:45",
            "09:00 | 9 o'clock", "Tue–Sat | Tuesday to Saturday", "12F, B2F | 12th floor, basement 2",
            "21F, 11F | 21st floor, 11th floor", "₩4,500 | 4,500 won", "№ 5 | number 5", "Gate Ⅲ | Gate 3",
            "Tel. 02-123-4567 | telephone 0 2, 1 2 3, 4 5 6 7", "ext. 12 | extension 1 2",
            "hello@city.example | hello at city dot example", "3½ | 3 and a half",
            "Bus 1005-1, 38-2 Jong-ro | Bus 1005-1, 38-2 Jong-ro",
            "B1, Level B3, bus B1 | basement 1, basement 3, bus B1", "2.5×, 3x, 20×30 | 2.5 times, 3 times, 20×30",
            "1 250 000, 3 200 residents | 1250000, 3200 residents", "lines 101 103 | lines 101 103",
            "Busan~Daegu, C~F, £4–8 | Busan to Daegu, C to F, 4 to 8 pounds", "11:00 a.m. | 11 a.m.",
            "60 km/h, 20 °F | 60 kilometres per hour, 20 degrees Fahrenheit",
            "Scale 1:25,000, 1 : 500, at 1:50 | Scale 1 to 25,000, 1 to 500, at 1:50",
            "Open 24/7, 6/40 | Open 24 7, 6/40"})
    void english(String written, String said) {
        assertThat(read("en", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3개 중 2번째 | 세 개 중 두 번째", "1번째, 20번째, 21번째 | 첫 번째, 스무 번째, 스물한 번째",
            "30명 | 서른 명", "105명 | 백다섯 명", "6월 10일 | 유월 10일", "10월 | 시월", "16월, 6개월 | 16월, 6개월",
            "11시, 1시 20분 | 열한 시, 한 시 20분", "3층, 271번 버스, 4번 출구, 2호선 | 3층, 271번 버스, 4번 출구, 2호선",
            "150 m | 150 미터", "2.5km | 이 점 오 킬로미터", "1.05배 | 일 점 영 오 배", "-3℃ | 영하 3 도",
            "2~4분 | 2분에서 4분", "10:00~17:30 | 열 시부터 십칠 시 삼십 분까지", "화–금 | 화요일부터 금요일까지",
            "1~2명 | 한 명에서 두 명", "3~6월 | 3월에서 유월", "2024-06-05 | 2024년 유월 5일",
            "4정거장 | 네 정거장", "5시간 | 다섯 시간", "24시간 | 이십사 시간", "12F | 12층", "B2 | 지하 이층", "Ⅲ관 | 3관",
            "1005-1번 | 1005-1번", "B2층 | 지하 이층", "오전 8시~오후 5시 | 오전 여덟 시에서 오후 다섯 시",
            "대구~부산, C~F | 대구에서 부산, C에서 F", "3번 누르세요 | 세 번 누르세요", "2× | 두 배", "£4–8 | 4에서 8 파운드",
            "4그릇 | 네 그릇", "서울 38-2 | 서울 38-2",
            "축척 1:25,000 | 축척 일 대 25000", "6/10(수), 6/40 | 유월 10일(수), 6/40"})
    void korean(String written, String said) {
        assertThat(read("ko", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3分 | さんぷん", "4分 | よんぷん", "10分 | じゅっぷん", "8分 | はっぷん", "30分 | さんじゅっぷん",
            "3ふん | さんぷん", "2ふん | 2ふん", "4時 | よじ", "19時 | じゅうくじ", "20:00, 0:00 | にじゅうじ, れいじ", "7時半 | しちじはん", "1人 | ひとり",
            "2人 | ふたり",
            "14人 | じゅうよにん", "3階 | さんがい", "8階へ | はっかいえ", "地下2階 | ちか にかい", "3本 | さんぼん", "6回 | ろっかい", "4番 | よんばん",
            "5月1日 | ごがつ ついたち", "3～5日 | みっかから いつか", "9月 | くがつ", "4年 | よねん", "100個 | ひゃっこ", "3か月 | さんかげつ", "6か月 | ろっかげつ",
            "2丁目 | にちょうめ", "1丁目 | いっちょうめ", "150 m | ひゃくごじゅう メートル", "2.5km | に てん ご キロメートル",
            "0.5 | れい てん ご", "2~4分 | にふんから よんぷん", "10:00～17:30 | じゅうじ から じゅうしちじ さんじゅっぷん",
            "2日, 1日 | ふつか, いちにち", "3月1日～3日 | さんがつ ついたちから みっか", "15 000ウォン | いちまんごせんウォン",
            "2万円, 3億人 | にまんえん, さんおくにん", "2.5倍, 3× | に てん ご ばい, さん ばい", "約4分, 第2回 | やく よんぷん, だい にかい",
            "15分以内, 5分後 | じゅうごふん いない, ごふん ご", "徒歩約5分, 午後約3時 | とほ やく ごふん, ごご やく さんじ",
            "第約徒歩毎5分間隔以下以内未満 | だい やく とほ まい ごふん かんかく いか いない みまん",
            "10分間隔, 3日間隔, 5～10分間隔, 5分間 | じゅっぷん かんかく, みっか かんかく, ごふんから じゅっぷん かんかく, ごふんかん", "京都〜大阪, C～F | 京都から大阪, CからF",
            "3足 | さんぞく",
            "2024-06-05 | にせんにじゅうよねん ろくがつ いつか", "₩12,000 | いちまんにせん ウォン", "1,500円 | せんごひゃくえん", "月～金 | げつよう から きんよう",
            "縮尺1:25,000 | 縮尺 にまんごせんぶんの いち", "6/10(水), 6/40 | ろくがつ とおか(水), 6/40"})
    void japanese(String written, String said) {
        assertThat(read("ja", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2个, 2小时, 2公里 | 两个, 两小时, 两公里", "2楼, 2号线, 第2个, 2月 | 2楼, 2号线, 第2个, 2月",
            "12个 | 12个", "150 m | 150米", "2.5公里 | 二点五公里", "10.05 | 十点零五", "2~4分钟 | 两到4分钟", "10:05–17:30 | 十点零五分到十七点三十分",
            "02:00 | 两点", "2019年6月 | 二零一九年6月", "2019–2021年 | 二零一九年到二零二一年", "周一~周五 | 周一到周五", "721路 | 七二幺路",
            "15% | 百分之15",
            "-3℃ | 零下3摄氏度", "2024-06-05 | 二零二四年6月5日", "№ 5 | 5号", "B2 | 地下二层", "12F | 12楼", "Ⅲ | 3",
            "1005-1路 | 1005-1路", "2~4个, 2–3 km | 两到4个, 两到3公里", "5-8%, 10～20％ | 百分之5到百分之8, 百分之10到百分之20",
            "4×, 2.5× | 4倍, 二点五倍", "北京～上海, C~F | 北京到上海, C到F",
            "比例尺1：50000, 1:25,000 | 比例尺一比50000, 一比25000", "6/10(周三), 6/40 | 6月10日(周三), 6/40"})
    void chinese(String written, String said) {
        assertThat(read("zh", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3-й этаж | третий этаж", "на 2-м этаже | на втором этаже",
            "со 2-го этажа | со второго этажа", "к 5-му выходу | к пятому выходу", "2-я линия | вторая линия",
            "на 5-й линии | на пятой линии", "1-ю остановку | первую остановку", "3-е место | третье место",
            "2-е этажи | вторые этажи", "80-х годов | восьмидесятых годов", "12-ый этаж | двенадцатый этаж",
            "XIX век | девятнадцатый век", "в XX веке | в двадцатом веке", "III этаж | третий этаж",
            "3-этажный дом | трёхэтажный дом", "24-часовой | двадцатичетырёхчасовой", "150 м | 150 метров",
            "1 м | 1 метр",
            "2 мин | две минуты", "31 мин | тридцать одна минута", "через 1 мин | через одну минуту",
            "около 20 м | около двадцати метров", "в 100 м | в ста метрах", "2,5 км | две целых пять десятых километра",
            "22 минуты | двадцать две минуты", "1 место | одно место", "2 остановки | две остановки",
            "2 метра | 2 метра", "до 5 остановок | до пяти остановок", "-3 °C | минус 3 градуса Цельсия",
            "2–4 минуты | от двух до четырёх минут", "10:00–17:30 | с десяти часов до семнадцати тридцати",
            "с 10:00 до 18:00 | с десяти часов до восемнадцати часов", "к 09:00 | к девяти часам",
            "9 мая 2019 года | девятое мая две тысячи девятнадцатого года",
            "Открыт 9 мая 2019 года | Открыт девятого мая две тысячи девятнадцатого года",
            "к 9 мая | к девятому мая", "в 2019 году | в две тысячи девятнадцатом году",
            "09.05.2019 | девятое мая две тысячи девятнадцатого года",
            "7 из 21 | 7 из двадцати одного", "4 этаж | четвёртый этаж", "до 2 этажа | до второго этажа",
            "вт–сб | со вторника по субботу", "12 000 вон | двенадцать тысяч вон", "₩1 500 | 1500 вон",
            "г-жа Ли | госпожа Ли",
            "на 3-й остановке и у 5-го выхода | на третьей остановке и у пятого выхода",
            "Автобус 1005-1 | Автобус 1005-1", "₩3,200, 4,500 вон | 3200 вон, 4500 вон",
            "1 автобус, 1 остановка | 1 автобус, одна остановка",
            "-2 этаж, B1, 12F | минус второй этаж, первый подземный этаж, двенадцатый этаж", "3 250 000 | 3250000",
            "к 31 человеку | к тридцати одному человеку", "в 4-х шагах, 6-ти минут | в четырёх шагах, шести минут",
            "4×, 2,5× | 4 раза, две целых пять десятых раза", "Казань~Самара | Казань до Самара", "2 шт | две штуки",
            "ср–пт, вт-чт | со среды по пятницу, со вторника по четверг", "2024-00-15 | 2024-00-15",
            "масштаб 1:25 000, 1:500 | масштаб один к двадцати пяти тысячам, один к пятистам",
            "24/7 и 6/40 | двадцать четыре на семь и 6/40"})
    void russian(String written, String said) {
        assertThat(read("ru", written)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja", "zh", "ru", "de"})
    void digitsOfEveryWidthAreDigits(String tag) {
        assertThat(read(tag, "Ｘ４７１")).isEqualTo("X471");
        assertThat(read(tag, "③").strip()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja", "zh", "ru", "de"})
    void aTelephoneNumberIsNeitherARangeNorThousands(String tag) {
        assertThat(read(tag, "+82 2 731 212")).isEqualTo("+ 82, 2, 7 3 1, 2 1 2");
        assertThat(read(tag, "02-731-2120")).isEqualTo("0 2, 7 3 1, 2 1 2 0");
    }

    @Test
    void wordsAndBareNumbersAreUnchanged() {
        for (var tag : new String[]{"en", "ko", "ja", "zh", "ru"}) {
            assertThat(read(tag, "471 Seoul 서울 東京 Чонно")).isEqualTo("471 Seoul 서울 東京 Чонно");
        }
    }

    /** Every combination of digits and words has a reading; many digits are read as a code. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja", "zh", "ru", "de"})
    void everyTextIsRead(String lang) {
        var random = new Random(20170601);
        for (int i = 0; i < 1_000; i++) {
            var text = new StringBuilder();
            for (int part = 0; part < 6; part++) {
                text.append(random.nextBoolean() ? digits(random) : PARTS.get(random.nextInt(PARTS.size())));
            }
            assertThatCode(() -> read(lang, text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    private static String digits(Random random) {
        int count = random.nextInt(10) == 0 ? 1 + random.nextInt(30) : 1 + random.nextInt(3);
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"en,km", "ko,명", "ja,分", "zh,米", "ru,м"})
    void digitsOfLongCodesAreReadOneByOne(String lang, String unit) {
        assertThat(read(lang, "4410732100001119" + unit)).startsWith("4 4 1 0 7 3 2 1 0 0 0 0 1 1 1 9");
    }

    private static String read(String tag, String text) {
        return ReadingTable.of(new Lang(tag)).read(text).replace(Numbers.JOINED, "");
    }
}
