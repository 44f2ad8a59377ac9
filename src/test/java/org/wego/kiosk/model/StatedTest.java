// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatedTest {

    @Test
    void aKnownValueCanBeUsed() {
        assertThat(new Stated.Known<>("a@example.org").known()).contains("a@example.org");
    }

    @ParameterizedTest
    @MethodSource("absent")
    void anAbsentValueGivesNothingToShow(Stated<String> value) {
        assertThat(value.known()).isEmpty();
    }

    static Stream<Stated<String>> absent() {
        return Stream.of(new Stated.NotPublished<>(), new Stated.NotRecorded<>(), new Stated.Incomplete<>("a@b.c"));
    }
}
