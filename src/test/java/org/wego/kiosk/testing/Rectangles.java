// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** Geometry of rectangles on the screen, exact to a pixel. */
final class Rectangles {

    /** Positions are rounded to whole pixels. */
    private static final double TOLERANCE = 1;

    private Rectangles() {}

    static boolean contain(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    static boolean overlap(Bounds one, Bounds two) {
        return one.getMinX() < two.getMaxX() - TOLERANCE && two.getMinX() < one.getMaxX() - TOLERANCE
                && one.getMinY() < two.getMaxY() - TOLERANCE && two.getMinY() < one.getMaxY() - TOLERANCE;
    }

    static Bounds intersection(Bounds one, Bounds two) {
        double x = Math.max(one.getMinX(), two.getMinX());
        double y = Math.max(one.getMinY(), two.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), two.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), two.getMaxY()) - y));
    }

    /** The distance of two rectangles along the axis on which it is larger; negative if they overlap. */
    static double gap(Bounds one, Bounds two) {
        double across = Math.max(one.getMinX(), two.getMinX()) - Math.min(one.getMaxX(), two.getMaxX());
        double down = Math.max(one.getMinY(), two.getMinY()) - Math.min(one.getMaxY(), two.getMaxY());
        return Math.max(across, down);
    }

    static String words(Bounds bounds) {
        return "(%.0f, %.0f)-(%.0f, %.0f)".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(),
                bounds.getMaxY());
    }
}
