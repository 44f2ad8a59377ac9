// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.codec.Coordinates;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.BusStop.Compass;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.Rgb;

/** Reading and writing of the value types of the model. */
class ValueFormsTest {

    private final StrictJson json = new StrictJson();

    private record TextsRecord(LocalizedText text) {}

    private record Statements(Reported<LocalizedText> text, Reported<PhoneNumber> phone, Reported<String> email) {}

    private record Values(Lang lang, AsOf asOf, Rgb colour, PhoneNumber phone, LineId id, URI site, ZoneId zone,
            LocalDate day, LocalDateTime time, StopCertainty result, Optional<Compass> heading) {}

    private record WrittenLines(Coordinates at) {}

    private <T> T read(String text, Class<T> type) throws JsonException {
        return json.read(text.getBytes(StandardCharsets.UTF_8), type);
    }

    private String faultOf(String text, Class<?> type) {
        try {
            return "accepted: " + read(text, type);
        } catch (JsonException e) {
            return e.error().pointer() + ": " + e.error().message();
        }
    }

    @Test
    void aPlainTextHoldsInEveryLanguage() throws JsonException {
        assertThat(read("{\"text\": \"271\"}", TextsRecord.class).text()).isEqualTo(LocalizedText.same("271"));
    }

    @Test
    void aTextInLanguagesKeepsTheirOrderItsDraftsAndHowItIsRead() throws JsonException {
        var text = read("""
                {"text": {"ko": "종로", "en": "Jong-ro", "ja": "鐘路", "drafts": ["ja"], "say": {"ja": "チョンノ"}}}
                """, TextsRecord.class).text();
        assertThat(text.texts()).containsExactly(Map.entry(new Lang("ko"), "종로"),
                Map.entry(new Lang("en"), "Jong-ro"), Map.entry(new Lang("ja"), "鐘路"));
        assertThat(text.drafts()).isEqualTo(Set.of(new Lang("ja")));
        assertThat(text.spokenIn(new Lang("ja"))).isEqualTo("チョンノ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    ""                              | /text: the text is empty
                    {}                              | /text: the text has no wording in any language
                    {"en": ""}                      | /text/en: the text is empty
                    {"en": 1}                       | /text/en: a text in quotation marks is expected here, found the number 1
                    {"en": null}                    | /text/en: a text in quotation marks is expected here, found null
                    {"en": {"ko": "x"}}             | /text/en: a text in quotation marks is expected here, found an object
                    {"english": "x"}                | /text/english: 'english' is not a language tag such as en or zh-Hans
                    {"drafts": ["en"]}              | /text: the text has no wording in any language
                    {"en": "x", "drafts": "en"}     | /text/drafts: 'drafts' is not a list
                    {"en": "x", "drafts": [1]}      | /text/drafts: a text in quotation marks is expected here, found the number 1
                    {"en": "x", "drafts": ["en", "en"]} | /text/drafts: the language is listed twice
                    {"en": "x", "say": "x"}         | /text/say: 'say' is not an object
                    {"en": "x", "say": {"en": ""}}  | /text/say: the text is empty
                    ["x"]                           | /text: a text is expected here, found a list
                    7                               | /text: a text is expected here, found the number 7
                    null                            | /text: null is not allowed
                    {"en": "x", "en": "y"}          | /text/en: the key 'en' occurs twice
                    """)
    void anInvalidTextIsRefused(String text, String fault) {
        assertThat(faultOf("{\"text\": " + text + "}", TextsRecord.class)).isEqualTo(fault);
    }

    @Test
    void aValueIsKnownOrHasAReasonForItsAbsence() throws JsonException {
        var stated = read("""
                {"text": {"en": "7th floor"}, "phone": {"absent": "not published"},
                 "email": {"absent": "published incompletely", "asPublished": "a@b.c"}}
                """, Statements.class);
        assertThat(stated.text().known().orElseThrow().in(new Lang("en"))).isEqualTo("7th floor");
        assertThat(stated.phone()).isEqualTo(new Reported.NotPublished<>());
        assertThat(stated.email()).isEqualTo(new Reported.Incomplete<>("a@b.c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    ""                                            | a value that is not known must not be empty
                    " "                                           | a value that is not known must not be empty
                    null                                          | null is not allowed
                    {}                                            | the object is empty
                    {"absent": ""}                                | 'absent' is not a text
                    {"absent": 1}                                 | 'absent' is not a text
                    {"absent": "unknown"}                         | "unknown" is not a known reason
                    {"absent": "not published", "why": "x"}       | 'why' does not go with 'absent'
                    {"absent": "not published", "asPublished": "x"} | 'asPublished' goes with "published incompletely" only
                    {"absent": "published incompletely"}          | 'asPublished' is missing
                    {"asPublished": "x"}                          | 'asPublished' goes with "published incompletely" only
                    7                                             | a text in quotation marks is expected here, found the number 7
                    """)
    void anUnknownReasonForAbsenceIsRefused(String email, String fault) {
        assertThat(faultOf("{\"text\": \"x\", \"phone\": \"112\", \"email\": " + email + "}", Statements.class))
                .isEqualTo("/email: " + fault);
    }

    private static final String VALUES = """
            {
              "lang": "zh-Hans",
              "asOf": "before 2017-06",
              "colour": "#0068B7",
              "phone": "+82 2 720 2934",
              "id": "jongno-01",
              "site": "https://we-gov.org/a?b=c",
              "zone": "Asia/Seoul",
              "day": "2026-05-31",
              "time": "2026-05-31T09:00",
              "result": "seen nearby",
              "heading": "west"
            }
            """;

    @Test
    void valuesAreWrittenAsTheyAreRead() throws JsonException {
        var values = read(VALUES, Values.class);
        assertThat(values.result()).isEqualTo(StopCertainty.SEEN_NEARBY);
        assertThat(values.heading()).contains(Compass.WEST);
        assertThat(values.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(new String(json.write(values), StandardCharsets.UTF_8)).isEqualTo(VALUES);
    }

    @Test
    void textsAndStatementsAreWrittenAsTheyAreRead() throws JsonException {
        String text = """
                {
                  "text": {
                    "en": "Jong-ro",
                    "ko": "종로",
                    "drafts": [
                      "en",
                      "ko"
                    ],
                    "say": {
                      "ko": "종노"
                    }
                  },
                  "phone": {
                    "absent": "not recorded"
                  },
                  "email": {
                    "absent": "published incompletely",
                    "asPublished": "a@b"
                  }
                }
                """;
        assertThat(new String(json.write(read(text, Statements.class)), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    "zh-Hans"          | "Chinese!"      | /lang: 'Chinese!' is not a language tag such as en or zh-Hans
                    "before 2017-06"   | "2017-13"       | /asOf: '2017-13' is not a day of the calendar
                    "before 2017-06"   | "June 2017"     | /asOf: 'June 2017' is not a date such as 2022, 2022-05, 2022-05-31 or 'before 2017-06'
                    "#0068B7"          | "#0068b"        | /colour: '#0068b' is not a colour such as #0068B7
                    "jongno-01"        | "Jongno 01"     | /id: 'Jongno 01' is not an id: lower-case letters, digits and single hyphens
                    "https://we-gov.org/a?b=c" | "javascript:alert(1)" | /site: 'javascript:alert(1)' is not a web address such as https://example.org/page
                    "https://we-gov.org/a?b=c" | "file:///etc/passwd"  | /site: 'file:///etc/passwd' is not a web address such as https://example.org/page
                    "https://we-gov.org/a?b=c" | "https://a b"   | /site: 'https://a b' is not a web address such as https://example.org/page
                    "Asia/Seoul"       | "Asia/Soul"     | /zone: there is no time zone 'Asia/Soul'; a time zone is written like Europe/Paris
                    "Asia/Seoul"       | "+09:00"        | /zone: there is no time zone '+09:00'; a time zone is written like Europe/Paris
                    "2026-05-31"       | "2026-06-31"    | /day: '2026-06-31' is not a day such as 2026-05-31
                    "2026-05-31"       | 20260531        | /day: a text in quotation marks is expected here, found the number 20260531
                    "2026-05-31"       | [2026, 5, 31]   | /day: a text in quotation marks is expected here, found a list
                    "2026-05-31T09:00" | "2026-05-31"    | /time: '2026-05-31' is not a time such as 2026-05-31T09:00
                    "2026-05-31T09:00" | "2026-05-31T09:00Z" | /time: '2026-05-31T09:00Z' is not a time such as 2026-05-31T09:00
                    "seen nearby"      | "SEEN_NEARBY"   | /result: 'SEEN_NEARBY' is not allowed here
                    "seen nearby"      | "Seen nearby"   | /result: 'Seen nearby' is not allowed here
                    "seen nearby"      | 1               | /result: a word in quotation marks is expected here, found the number 1
                    "west"             | ""              | /heading: '' is not allowed here
                    """)
    void anImpossibleValueIsRefused(String from, String to, String fault) {
        assertThat(faultOf(VALUES.replace(from, to), Values.class)).isEqualTo(fault);
    }

    @Test
    void coordinatesAreLongitudeFirst() throws JsonException {
        assertThat(read("{\"at\": [126.98, 37.57]}", WrittenLines.class).at())
                .isEqualTo(new Coordinates(0, List.of(List.of(new GeoPoint(37.57, 126.98)))));
        assertThat(read("{\"at\": [[126.98, 37.57], [127, 38]]}", WrittenLines.class).at())
                .isEqualTo(new Coordinates(1, List.of(List.of(new GeoPoint(37.57, 126.98), new GeoPoint(38, 127)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "[1]", "[1, 2, \"3\"]", "[\"1\", \"2\"]", "[[1, 2], 3]", "[[[[[1, 2]]]]]", "{}", "\"1,2\"",
                    "[1, null]", "[37.57, 126.98]", "[1e999, 1]", "null", "[[1, 2], null]"})
    void invalidCoordinatesAreRefused(String at) {
        assertThat(faultOf("{\"at\": " + at + "}", WrittenLines.class)).startsWith("/at: ");
    }
}
