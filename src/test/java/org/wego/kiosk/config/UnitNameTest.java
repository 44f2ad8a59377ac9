// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.StrictJson;

/** The name of a kiosk, by which the building guide knows where it is. */
class UnitNameTest {

    private static final String BROKER = "\"broker\": {\"address\": \"mqtts://b\", \"site\": \"s\", \"unit\": \"lobby-2\"}";

    @TempDir
    private Path folder;

    private KioskConfig read(String text) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{" + text + "}");
        return new ConfigReader(new StrictJson()).read(file).config();
    }

    @Test
    void aKioskHasItsOwnNameOrThatOfItsBroker() throws IOException {
        assertThat(read("").unitName()).isEmpty();
        assertThat(read("\"unit\": \"lobby-1\"").unitName()).contains("lobby-1");
        assertThat(read(BROKER).unitName()).contains("lobby-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "unit": ""          | /unit: "" cannot be the name of a unit (1 to 64 letters
            "unit": "a/b"       | /unit: "a/b" cannot be the name of a unit
            "unit": 7           | /unit
            """)
    void aWrongNameIsRefused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining(message);
    }

    @Test
    void aLinkedKioskHasOneName() {
        assertThatThrownBy(() -> read("\"unit\": \"lobby-1\", " + BROKER)).isInstanceOf(IOException.class)
                .hasMessageContaining("/unit: a unit with a broker has its name there");
    }
}
