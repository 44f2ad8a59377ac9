// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Value;

/** A record of any shape is the same after writing and reading. */
class ValueFilesTest {

    private final StrictJson json = new StrictJson();

    @ParameterizedTest
    @ValueSource(strings = {"pack", "sources", "organisation", "contact", "numbers", "directions", "buses",
            "bus-stops", "bus-lines", "offices", "city", "solution", "notices"})
    void everyFileOfTheBundledPackComesBackAsItWas(String name) throws Exception {
        try (var in = ValueFilesTest.class.getResourceAsStream("/data/" + name + ".json")) {
            byte[] bytes = in.readAllBytes();
            var value = json.read(bytes, Value.class);
            byte[] written = json.write(value);
            assertThat(json.read(written, Value.class)).isEqualTo(value);
            assertThat(new String(written, StandardCharsets.UTF_8).replaceAll("\\s", ""))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s", ""));
        }
    }

    @Test
    void aNumberStaysAsItIsWritten() throws Exception {
        assertThat(new String(json.write(json.read("[37.50, 1e3, -0.1]".getBytes(StandardCharsets.UTF_8),
                Value.class)), StandardCharsets.UTF_8)).contains("37.50").contains("1E+3").contains("-0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\": null}", "[null]", "{\"a\": 1, \"a\": 2}", "{} {}", "{\"a\": \"\\u202e\"}",
            "[1,]", "{\"a\": NaN}", "{\"a\": 'x'}"})
    void aForbiddenValueIsRefused(String text) {
        assertThatThrownBy(() -> json.read(text.getBytes(StandardCharsets.UTF_8), Value.class)).isInstanceOf(
                JsonException.class);
    }
}
