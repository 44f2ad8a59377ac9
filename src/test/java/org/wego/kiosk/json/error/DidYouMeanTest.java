// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    private static final List<String> KNOWN = List.of("provenance", "position", "people", "site");

    @ParameterizedTest
    @CsvSource({"provenence, provenance", "provnance, provenance", "porvenance, provenance", "Provenance, provenance",
            "postion, position", "peple, people", "sites, site"})
    void aTypingErrorIsUnderstood(String written, String meant) {
        assertThat(DidYouMean.nearest(written, KNOWN)).contains(meant);
    }

    @Test
    void anotherWordIsNot() {
        assertThat(DidYouMean.nearest("colour", KNOWN)).isEmpty();
        assertThat(DidYouMean.hint("colour", KNOWN)).isEqualTo("known here: provenance, position, people, site");
        assertThat(DidYouMean.hint("colour", List.of())).isEmpty();
    }

    @Test
    void manyAndLongNamesAreNotCompared() {
        assertThat(DidYouMean.nearest("n1", IntStream.range(0, 5_000).mapToObj(i -> "n" + i).toList())).isEmpty();
        assertThat(DidYouMean.nearest("x".repeat(10_000), KNOWN)).isEmpty();
    }
}
