// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.shape.QuadCurve;

/** A curved line between two places on a map of the world. */
final class WorldArc extends QuadCurve {

    /** The height of the arc relative to its length. */
    private static final double BEND = 0.18;
    private static final int STEPS = 24;

    WorldArc(Point2D from, Point2D to) {
        super(from.getX(), from.getY(), (from.getX() + to.getX()) / 2,
                (from.getY() + to.getY()) / 2 - 2 * BEND * from.distance(to), to.getX(), to.getY());
        getStyleClass().add("world-arc");
    }

    /** Points on the arc between its ends. */
    Iterable<Point2D> points() {
        return IntStream.range(1, STEPS).mapToObj(step -> at(step / (double) STEPS)).toList();
    }

    private Point2D at(double t) {
        var start = new Point2D(getStartX(), getStartY()).multiply((1 - t) * (1 - t));
        var control = new Point2D(getControlX(), getControlY()).multiply(2 * t * (1 - t));
        return start.add(control).add(new Point2D(getEndX(), getEndY()).multiply(t * t));
    }
}
