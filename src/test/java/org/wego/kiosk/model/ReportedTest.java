// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedTest {

    @Test
    void aKnownValueCanBeUsed() {
        assertThat(new Reported.Known<>("a@example.org").known()).contains("a@example.org");
    }

    @ParameterizedTest
    @MethodSource("absent")
    void anAbsentValueIsNotKnown(Reported<String> value) {
        assertThat(value.known()).isEmpty();
    }

    static Stream<Reported<String>> absent() {
        return Stream.of(new Reported.NotPublished<>(), new Reported.NotRecorded<>(),
                new Reported.Incomplete<>("a@b.c"));
    }
}
