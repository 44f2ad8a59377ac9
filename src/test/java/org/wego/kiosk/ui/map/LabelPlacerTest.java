// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final double GAP = 8;

    @Test
    void aLabelGetsTheBestFreePlace() {
        var placer = new LabelPlacer(400, 300, GAP);
        var places = List.of(new Point2D(100, 100), new Point2D(100, 200));
        assertThat(placer.place(places, 80, 40)).contains(new BoundingBox(100, 100, 80, 40));
        assertThat(placer.place(places, 80, 40)).contains(new BoundingBox(100, 200, 80, 40));
        assertThat(placer.place(places, 80, 40)).isEmpty();
    }

    @Test
    void aLabelThatWouldLeaveTheMapIsOmitted() {
        var placer = new LabelPlacer(400, 300, GAP);
        assertThat(placer.place(List.of(new Point2D(-1, 100), new Point2D(330, 100), new Point2D(100, -1),
                new Point2D(100, 270)), 80, 40)).isEmpty();
    }

    @Test
    void noLabelOverlapsAReservedRectangle() {
        var placer = new LabelPlacer(400, 300, GAP);
        placer.keepFree(new BoundingBox(100, 100, 50, 50));
        assertThat(placer.place(List.of(new Point2D(120, 120)), 80, 40)).isEmpty();
        assertThat(placer.place(List.of(new Point2D(150 + GAP - 1, 120)), 80, 40)).isEmpty();
        assertThat(placer.place(List.of(new Point2D(150 + GAP, 120)), 80, 40)).isPresent();
    }

    @Test
    void theEightPlacesAroundAPointAreAtTheDistance() {
        var corners = LabelPlacer.around(new Point2D(200, 150), 10, 80, 40);
        assertThat(corners).hasSize(8).doesNotHaveDuplicates().first().isEqualTo(new Point2D(160, 160));
        assertThat(corners).allSatisfy(corner -> {
            double beside = distance(corner.getX(), corner.getX() + 80, 200);
            double above = distance(corner.getY(), corner.getY() + 40, 150);
            assertThat(Math.max(beside, above)).isEqualTo(10);
        });
    }

    @Test
    void labelsNeverOverlapAndNeverLeaveTheMap() {
        for (long seed = 0; seed < 100; seed++) {
            var placed = crowd(new Random(seed));
            assertThat(placed).as("seed %d", seed).hasSizeGreaterThan(5).allSatisfy(label -> {
                assertThat(label.getMinX()).isNotNegative();
                assertThat(label.getMinY()).isNotNegative();
                assertThat(label.getMaxX()).isLessThanOrEqualTo(1000);
                assertThat(label.getMaxY()).isLessThanOrEqualTo(580);
                assertThat(placed).filteredOn(label::intersects).containsExactly(label);
            });
        }
    }

    /** The labels out of forty that found a place. */
    private static List<Bounds> crowd(Random random) {
        var placer = new LabelPlacer(1000, 580, GAP);
        var placed = new ArrayList<Bounds>();
        for (int i = 0; i < 40; i++) {
            double width = 40 + random.nextInt(300);
            double height = 40 + random.nextInt(60);
            var anchor = new Point2D(random.nextInt(1000), random.nextInt(580));
            placer.place(LabelPlacer.around(anchor, 12, width, height), width, height).ifPresent(placed::add);
        }
        return placed;
    }

    private static double distance(double from, double to, double point) {
        return Math.max(0, Math.max(from - point, point - to));
    }
}
