// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;

/** The numbered disc of a stop, with an arrow in the direction of its buses. */
final class StopDisc extends Group {

    private static final double HIGHLIGHTED_SCALE = 1.25;
    private static final double IN_FRONT = -2;
    /** The least distance of a highlighted disc from the edge of the map, px. */
    private static final double EDGE = 2;
    private static final String CHOSEN = "chosen";

    private final Circle ring;

    /**
     * A disc around the origin.
     *
     * @param number the label with the number; it has its size
     * @param radius the radius, px
     * @param casing the width of the edge, px
     * @param towards the direction of the buses as a unit vector; empty if it is not known
     */
    StopDisc(Label number, double radius, double casing, Optional<Point2D> towards) {
        ring = new Circle(radius + 1.6 * casing);
        ring.getStyleClass().add("map-disc-ring");
        ring.setStrokeWidth(1.4 * casing);
        ring.setVisible(false);
        getChildren().add(ring);
        towards.map(way -> arrow(way, radius, casing)).ifPresent(getChildren()::add);
        var disc = new Circle(radius);
        disc.getStyleClass().add("map-disc");
        disc.setStrokeWidth(casing);
        number.relocate(-number.getWidth() / 2, -number.getHeight() / 2);
        getChildren().addAll(disc, number);
        setFocusTraversable(false);
    }

    /** The distance of the tip of the arrow from the centre. */
    static double reach(double radius) {
        return radius * 1.62;
    }

    private static Polygon arrow(Point2D way, double radius, double casing) {
        var across = new Point2D(-way.getY(), way.getX()).multiply(radius * 0.6);
        var foot = way.multiply(radius - casing);
        var tip = way.multiply(reach(radius));
        var arrow = new Polygon(foot.getX() + across.getX(), foot.getY() + across.getY(), tip.getX(), tip.getY(),
                foot.getX() - across.getX(), foot.getY() - across.getY());
        arrow.getStyleClass().add("map-disc");
        arrow.setStrokeWidth(casing);
        return arrow;
    }

    /**
     * Draws the disc larger, with a ring, in another colour and in front of the others, or as usual.
     *
     * @param map the rectangle that it stays in
     */
    void highlight(boolean on, Bounds map) {
        ring.setVisible(on);
        getStyleClass().remove(CHOSEN);
        if (on) {
            getStyleClass().add(CHOSEN);
        }
        setScaleX(on ? HIGHLIGHTED_SCALE : 1);
        setScaleY(on ? HIGHLIGHTED_SCALE : 1);
        setTranslateX(0);
        setTranslateY(0);
        if (on) {
            // The ring has no stroke before.
            applyCss();
            var bounds = getBoundsInParent();
            setTranslateX(inwards(bounds.getMinX() - map.getMinX(), map.getMaxX() - bounds.getMaxX()));
            setTranslateY(inwards(bounds.getMinY() - map.getMinY(), map.getMaxY() - bounds.getMaxY()));
        }
        setViewOrder(on ? IN_FRONT : 0);
    }

    private static double inwards(double before, double after) {
        return Math.max(0, EDGE - before) - Math.max(0, EDGE - after);
    }
}
