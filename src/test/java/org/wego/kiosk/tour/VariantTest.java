// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTest {

    @Test
    void thereAreSixteenWithTheNormalOneFirst() {
        assertThat(Variant.all()).hasSize(16).doesNotHaveDuplicates().first().isEqualTo(Variant.NORMAL);
    }

    @Test
    void everyNameIsParsedToItsVariant() {
        assertThat(Variant.all()).allSatisfy(variant -> assertThat(Variant.parse(variant.name())).isEqualTo(variant));
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        assertThat(Variant.parse("large-contrast")).isEqualTo(new Variant(true, false, 200, false));
    }

    @Test
    void mediumIsASizeBetween() {
        assertThat(Variant.parse("reach-medium").name()).isEqualTo("reach-medium");
        assertThat(Variant.parse("medium").percent()).isEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "huge", "contrast-", "Contrast", "contrast large"})
    void anUnknownWordIsRejected(String name) {
        assertThatThrownBy(() -> Variant.parse(name)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "' is not a variant")
                .hasMessageContaining("contrast, reach, medium, large");
    }
}
