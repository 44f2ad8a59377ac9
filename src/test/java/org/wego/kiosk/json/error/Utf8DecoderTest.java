// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8DecoderTest {

    @ParameterizedTest
    @CsvSource({"FC, 0xFC", "61C3, 0xC3", "C328, 0xC3", "E28228, 0xE2", "C0AF, 0xC0", "E080AF, 0xE0", "F8888080, 0xF8",
            "EDA080, 0xED", "F4908080, 0xF4", "80, 0x80", "FF, 0xFF"})
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace(String hex, String first) {
        byte[] bytes = HexFormat.of().parseHex("7B0A2022" + hex);
        assertThatThrownBy(() -> Utf8Decoder.decode(bytes)).isInstanceOfSatisfying(JsonException.class, problem -> {
            assertThat(problem.error().line()).isEqualTo(2);
            assertThat(problem.error().message()).startsWith("the file is not UTF-8: byte ").endsWith(" is " + first);
            assertThat(problem.error().hint()).isEqualTo("save the file as UTF-8 without BOM");
        });
    }

    @Test
    void theColumnCountsCharactersAndTheMessageBytes() {
        byte[] bytes = "종로\n각역\u00FC".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';
        assertThatThrownBy(() -> Utf8Decoder.decode(bytes))
                .hasMessageStartingWith("line 2, column 3: the file is not UTF-8: byte 13 is 0xC3");
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThatThrownBy(() -> Utf8Decoder.decode("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("byte order mark");
        assertThatThrownBy(() -> Utf8Decoder.decode("{}".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16, not UTF-8");
    }

    @Test
    void everyCharacterThatPeopleWriteIsDecoded() throws JsonException {
        String text = "a ü 종 👩 \uD83D\uDE00";
        assertThat(Utf8Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Utf8Decoder.decode(new byte[0])).isEmpty();
    }
}
