// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.json.error.JsonException;

/** Everything that RFC 8259 does not allow is refused, with a line and a reason. */
class InvalidJsonTest {

    private final StrictJson json = new StrictJson();

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.json.InvalidJson#texts")
    void invalidJsonIsRefused(String text) {
        assertThatThrownBy(() -> json.tree(text.getBytes(StandardCharsets.UTF_8))).as(text)
                .isInstanceOfSatisfying(JsonException.class, problem -> {
                    assertThat(problem.error().line()).isPositive();
                    assertThat(problem.error().message()).isNotBlank();
                });
    }

    @Test
    void thereAreMoreInvalidFilesThanInTheLargestPublicSuite() {
        assertThat(InvalidJson.texts()).hasSizeGreaterThan(188);
    }

    @Test
    void validJsonIsAccepted() {
        assertThat(Stream.of("[]", "{}", "[1e5, -0, 0.5E-3]", "\"x\"", " [ true , null ] ", "[\"\\u00e9\\/\\n\"]",
                "{\"\": {\"a\": [[]]}}", "[\"\u00e9\", \"종\"]")).allSatisfy(
                        text -> assertThat(
                                json.tree(text.getBytes(StandardCharsets.UTF_8)).root()).isNotNull());
    }
}
