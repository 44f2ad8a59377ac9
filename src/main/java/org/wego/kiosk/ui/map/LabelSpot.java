// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/**
 * A possible place of a label.
 *
 * @param centre the centre of the label
 * @param degrees the rotation, clockwise, from -90 to 90
 * @param width the width of the label before the rotation, px
 * @param height the height of the label before the rotation, px
 * @param cost the disadvantage of this place compared with others
 * @param inside whether the label is inside the line that it names
 */
record LabelSpot(Point2D centre, double degrees, double width, double height, double cost, boolean inside) {

    private static final int COLUMNS = 8;

    /** A place for an upright label. */
    LabelSpot(Point2D centre, double width, double height, double cost) {
        this(centre, 0, width, height, cost, false);
    }

    /**
     * The places beside a box: on the right, on the left, below, above, then at its corners.
     *
     * @param gap the distance from the box, px
     */
    static List<LabelSpot> around(Bounds box, double gap, double width, double height) {
        double x = box.getCenterX();
        double y = box.getCenterY();
        double across = box.getWidth() / 2 + gap + width / 2;
        double down = box.getHeight() / 2 + gap + height / 2;
        var spots = new ArrayList<LabelSpot>();
        int[][] sides = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}};
        for (var side : sides) {
            spots.add(new LabelSpot(new Point2D(x + side[0] * across, y + side[1] * down), width, height,
                    spots.size()));
        }
        return spots;
    }

    /** The upright rectangle around the rotated label. */
    Bounds bounds() {
        double cos = Math.abs(Math.cos(Math.toRadians(degrees)));
        double sin = Math.abs(Math.sin(Math.toRadians(degrees)));
        double wide = width * cos + height * sin;
        double high = width * sin + height * cos;
        return new BoundingBox(centre.getX() - wide / 2, centre.getY() - high / 2, wide, high);
    }

    /** The same place at another cost. */
    LabelSpot costing(double other) {
        return new LabelSpot(centre, degrees, width, height, other, inside);
    }

    /** The same place moved in the direction of its text by {@code by.getX()}, and across it by {@code by.getY()}. */
    LabelSpot moved(Point2D by) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new LabelSpot(centre.add(by.getX() * cos - by.getY() * sin, by.getX() * sin + by.getY() * cos), degrees,
                width, height, cost, inside);
    }

    /** Points spread evenly over the label. */
    List<Point2D> samples() {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        var points = new ArrayList<Point2D>();
        for (int column = 0; column <= COLUMNS; column++) {
            for (double row = -0.5; row <= 0.5; row += 0.5) {
                double along = (column / (double) COLUMNS - 0.5) * width;
                double across = row * height;
                points.add(centre.add(along * cos - across * sin, along * sin + across * cos));
            }
        }
        return points;
    }
}
