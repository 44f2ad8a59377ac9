// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.ui.map.MapProjection.PointInView;

class MapProjectionTest {

    private static final GeoPoint CENTRE = new GeoPoint(37.5697, 126.9818);
    private static final double MAX_COUNT = 4;

    @Test
    void northIsUpAndEastIsRight() {
        var map = MapProjection.around(List.of(inView(CENTRE)), 1000, 580, 0, MAX_COUNT);
        var middle = map.project(CENTRE);
        assertThat(middle.getX()).isCloseTo(500, within(0.01));
        assertThat(middle.getY()).isCloseTo(290, within(0.01));
        assertThat(map.project(new GeoPoint(37.5698, 126.9818)).getY()).isLessThan(middle.getY());
        assertThat(map.project(new GeoPoint(37.5697, 126.9819)).getX()).isGreaterThan(middle.getX());
    }

    @Test
    void theScaleOfASinglePlaceIsLimited() {
        assertThat(MapProjection.around(List.of(inView(CENTRE)), 1000, 580, 0, MAX_COUNT).length(1))
                .isEqualTo(MAX_COUNT);
    }

    @Test
    void aHundredMetresHaveTheSameLengthInEveryDirection() {
        var map = MapProjection.around(List.of(inView(CENTRE)), 1000, 580, 0, MAX_COUNT);
        double degrees = 100 / GeoPoint.METRES_PER_DEGREE;
        var north = new GeoPoint(CENTRE.latitude() + degrees, CENTRE.longitude());
        var east = new GeoPoint(CENTRE.latitude(),
                CENTRE.longitude() + degrees / Math.cos(Math.toRadians(CENTRE.latitude())));
        assertThat(map.project(north).distance(map.project(CENTRE))).isCloseTo(map.length(100), within(0.01));
        assertThat(map.project(east).distance(map.project(CENTRE))).isCloseTo(map.length(100), within(0.01));
    }

    @Test
    void everyPlaceIsInViewWithItsMargin() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var points = Stream.generate(() -> new GeoPoint(37.566 + random.nextDouble() * 0.008,
                    126.978 + random.nextDouble() * 0.008)).limit(2 + random.nextInt(8)).toList();
            double width = 300 + random.nextInt(1000);
            double height = 300 + random.nextInt(600);
            var map = MapProjection.around(points.stream().map(MapProjectionTest::inView).toList(), width, height, 0,
                    MAX_COUNT);
            assertThat(points).as("seed %d", seed).map(map::project).allSatisfy(at -> {
                assertThat(at.getX()).isBetween(59.9, width - 59.9);
                assertThat(at.getY()).isBetween(59.9, height - 59.9);
            });
            assertThat(map.length(1)).isLessThanOrEqualTo(MAX_COUNT);
        }
    }

    @Test
    void theGroundAroundThePointsIsInViewAsWell() {
        var map = MapProjection.around(List.of(inView(CENTRE)), 1000, 580, 145, 1000);
        assertThat(map.length(290)).isCloseTo(580, within(0.01));
    }

    @Test
    void unequalRoomMovesThePoint() {
        var map = MapProjection.around(List.of(new PointInView(CENTRE, new Insets(100, 50, 300, 50))), 1000, 580, 0,
                MAX_COUNT);
        assertThat(map.project(CENTRE).getY()).isCloseTo(190, within(0.01));
    }

    private static PointInView inView(GeoPoint point) {
        return new PointInView(point, new Insets(60));
    }
}
