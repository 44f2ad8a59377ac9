// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;

/** Invisible characters are refused, as characters and as escapes; the characters that people write are accepted. */
class UnsafeCharactersTest {

    private static final String BIDI = "it reverses the reading order";

    private record TextRecord(String text) {}

    private static String faultOf(String inside) {
        try {
            new StrictJson().read(("{\n\"text\": \"ab" + inside + "cd\"}").getBytes(StandardCharsets.UTF_8),
                    TextRecord.class);
            return "";
        } catch (JsonException e) {
            return e.error().toString();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
            0x2069})
    void charactersThatTurnTheReadingOrder(int character) {
        String escape = "\\u%04x".formatted(character);
        assertThat(faultOf(escape)).isEqualTo("line 2, column 12: the character U+%04X is not allowed: %s (delete the"
                + " escape '%s')", character, BIDI, escape);
        assertThat(faultOf(Character.toString(character))).isEqualTo("line 2, column 12: the character U+%04X is not"
                + " allowed: %s (it is invisible: delete the text around it and type it again)", character, BIDI);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2060, 0xFEFF})
    void charactersWithoutWidth(int character) {
        assertThat(faultOf("\\u%04X".formatted(character))).contains("it has no width");
        assertThat(faultOf(Character.toString(character))).contains("it has no width");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x2029, 0x2061, 0x206F, 0xFFF9, 0xFFFE, 0xFFFF, 0x7F, 0x80, 0x9F})
    void noncharactersAreRefused(int character) {
        assertThat(faultOf("\\u%04X".formatted(character))).contains("U+%04X is not allowed".formatted(character));
        assertThat(faultOf(Character.toString(character))).contains("U+%04X is not allowed".formatted(character));
    }

    @Test
    void tagsThatHideAMessageInAFlag() {
        assertThat(faultOf(Character.toString(0xE0041))).contains("U+E0041 is not allowed: it is a format code");
        assertThat(faultOf("\\uDB40\\uDC41")).contains("U+E0041 is not allowed: it is a format code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0001", "\\u001F", "\\b", "\\f", "\\r", "\\t", "\\u000D"})
    void controlCharacters(String escape) {
        assertThat(faultOf(escape)).contains("it is a control character (delete the escape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD800", "\\uDBFF", "\\uDC00", "\\uDFFF", "\\uD83D\\uD83D", "\\uDE00\\uD83D",
            "\\uD83Dx\\uDE00", "\\uD83D\\\\uDE00"})
    void halfACharacter(String escape) {
        assertThat(faultOf(escape)).contains("it is half of a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"종각역", "鐘閣駅", "Ульяновск", "ქართული", "العربية", "עברית", "हिन्दी", "ไทย", "e\u0301",
            "می\u200Cخواهم", "क्\u200Dष", "👩\u200D💻", "🇰🇷", "\uD83D\uDE00", "\\uD83D\\uDE00", "\\n", "\\\\u202E",
            "\u00A0", "\u00AD", "\u200B", "½", "№", "\\\"", "\\/", "\u3000"})
    void whatPeopleWriteIsAccepted(String inside) {
        assertThat(faultOf(inside)).isEmpty();
    }

    @Test
    void theFirstIsReportedWithLineAndColumn() {
        assertThat(UnsafeCharacters.in("{\n  \"a\": \"x\uFEFFx\",\n \"b\": \"\\u202E\"}"))
                .extracting(error -> error.line() + ":" + error.column()).containsExactly("2:10", "3:8");
    }

    @Test
    void onlyTheFirstFewOfAFileAreReported() {
        assertThat(UnsafeCharacters.in("\"" + "\uFEFF".repeat(100_000) + "\"")).hasSize(20);
    }

    @Test
    void aTypedTextIsCheckedInTheSameWay() {
        assertThat(UnsafeCharacters.refusal("Reception is closed today.\nBack at 14:00.")).isEmpty();
        assertThat(UnsafeCharacters.refusal("ab\u202Ecd"))
                .contains("the character U+202E is not allowed: it reverses the reading order");
        assertThat(UnsafeCharacters.refusal("ab\uD83D")).contains("the character U+D83D is not allowed:"
                + " it is half of a character");
        assertThat(UnsafeCharacters.refusal("a\tb")).isPresent();
    }
}
