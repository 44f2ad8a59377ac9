// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    @Test
    void aThousandthOfADegreeNorthIsAHundredAndElevenMetres() {
        assertThat(new GeoPoint(37.569, 126.98).metresTo(new GeoPoint(37.570, 126.98)))
                .isCloseTo(111.2, withinPercentage(1));
    }

    @Test
    void degreesOfLongitudeAreShorterFarFromTheEquator() {
        assertThat(new GeoPoint(37.57, 126.981).metresTo(new GeoPoint(37.57, 126.982)))
                .isCloseTo(88.1, withinPercentage(1));
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, 0.001))).isCloseTo(111.2, withinPercentage(1));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void thePolesAndTheDateLineArePositions(double latitude, double longitude) {
        assertThat(new GeoPoint(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0, latitude 90.1", "-91, 0, latitude -91.0", "NaN, 0, latitude NaN", "0, 180.5, longitude 180.5",
            "0, NaN, longitude NaN"})
    void aPositionThatIsNotOnEarthIsRefused(double latitude, double longitude, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(latitude, longitude))
                .withMessageContaining(message);
    }
}
