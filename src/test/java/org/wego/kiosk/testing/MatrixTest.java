// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sample of a matrix leaves no value of a setting out. */
class MatrixTest {

    private static final List<String> SCREENS = List.of("home", "lines", "offices", "city", "contact", "access");
    private static final List<String> LANGUAGES = List.of("en", "ko", "ru");

    private static final List<List<String>> ALL = Stream.of("small", "large")
            .flatMap(size -> SCREENS.stream().flatMap(screen -> LANGUAGES.stream()
                    .map(lang -> List.of(screen, size, lang))))
            .toList();

    @Test
    void eachGroupHasOneMemberAndEachSettingIsTried() {
        var sample = Matrix.sample(ALL, MatrixTest::screenAndSize, 0);
        assertThat(sample).hasSize(SCREENS.size() * 2).isSubsetOf(ALL);
        assertThat(sample.stream().map(MatrixTest::screenAndSize)).doesNotHaveDuplicates();
        assertThat(sample.stream().map(tried -> List.of(tried.get(1), tried.get(2))).distinct()).hasSize(
                2 * LANGUAGES.size());
    }

    /** With as many screens as languages, too, a screen has another language at each size. */
    @Test
    void groupsAtEqualDistancesGiveDifferentMembers() {
        var sample = Matrix.sample(ALL, MatrixTest::screenAndSize, 0);
        assertThat(sample.stream().map(tried -> List.of(tried.getFirst(), tried.getLast()))).doesNotHaveDuplicates();
    }

    @Test
    void anotherTurnTriesOthers() {
        assertThat(Matrix.sample(ALL, MatrixTest::screenAndSize, 1)).doesNotContainAnyElementsOf(
                Matrix.sample(ALL, MatrixTest::screenAndSize, 0));
    }

    private static List<String> screenAndSize(List<String> tried) {
        return tried.subList(0, 2);
    }
}
