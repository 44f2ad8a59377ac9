// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions as staff type or paste them. */
class TypedPositionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            37.57, 126.98                              | 37.57, 126.98
            37.57 126.98                               | 37.57, 126.98
            37.57;126.98                               | 37.57, 126.98
            37,57 126,98                               | 37.57, 126.98
            37,57; 126,98                              | 37.57, 126.98
            -33.87, 151.21                             | -33.87, 151.21
            37.57° 126.98°                             | 37.57, 126.98
            37.57N 126.98E                             | 37.57, 126.98
            33.87° S, 151.21° E                        | -33.87, 151.21
            N37.57 W122.4                              | 37.57, -122.4
            37°34'12"N 126°58'48"E                     | 37.57, 126.98
            37°34′12″N, 126°58′48″E                    | 37.57, 126.98
            geo:37.57,126.98                           | 37.57, 126.98
            https://maps.example.org/@37.57,126.98,15z | 37.57, 126.98
            """)
    void usualWaysAreUnderstood(String typed, String meant) {
        assertThat(TypedPosition.parse(typed)).map(TypedPosition::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41.9", "north", "91, 10", "10, 181", "37.57, 126.98, 12"})
    void otherTextsAreNot(String typed) {
        assertThat(TypedPosition.parse(typed)).isEmpty();
    }
}
