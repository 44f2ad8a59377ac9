// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/** The kiosk on a street map: the sign of its building, whose outline is not known, and "you are here". */
final class KioskLayer {

    /** Half the width of the sign on the map of a walk, as a multiple of the text size. */
    static final double LARGE = 1.75;
    /** Half the width of the sign on any other map. */
    static final double SMALL = 0.66;

    static final double LARGE_ASPECT = 0.95;
    private static final double SMALL_ASPECT = 1.3;
    private static final double CASING = 6;
    private static final double GAP = 8;
    /** How much less than for a name it matters that the pill covers edges of streets. */
    private static final double CROSSINGS = 10;
    /** The distance between sign and pill from which they do not look like one thing, as a multiple of the text size. */
    private static final double FAR = 1.2;
    private static final int FLOORS = 9;
    private static final int LIT = 7;
    private static final int WINDOWS = 3;

    private final MapCanvas canvas;
    private final double half;
    private final boolean large;
    private final Bounds sign;

    /**
     * @param half half the width of the sign, px
     * @param large whether the sign is that of the map of a walk
     */
    KioskLayer(MapCanvas canvas, double half, boolean large) {
        this.canvas = canvas;
        this.half = half;
        this.large = large;
        var at = canvas.at(canvas.model().here());
        double tall = half * (large ? LARGE_ASPECT : SMALL_ASPECT);
        this.sign = new BoundingBox(at.getX() - half, at.getY() - tall, 2 * half, 2 * tall);
        canvas.room().take(sign);
    }

    Bounds sign() {
        return sign;
    }

    void drawSign() {
        var badge = new Rectangle(sign.getMinX(), sign.getMinY(), sign.getWidth(), sign.getHeight());
        badge.setArcWidth(canvas.px(large ? 48 : 24));
        badge.setArcHeight(badge.getArcWidth());
        badge.setStrokeWidth(canvas.px(CASING));
        canvas.add(badge, large ? "map-sign" : "map-sign-here");
        drawTower();
    }

    /** A tower with one lit floor; its floors are not those of the building. */
    private void drawTower() {
        double height = sign.getHeight() - canvas.px(CASING) * 1.6;
        double floor = height / (FLOORS + 1);
        double width = Math.min(floor * 4, sign.getWidth() - canvas.px(CASING) * 2.4);
        double left = sign.getCenterX() - width / 2;
        double bottom = sign.getCenterY() + height / 2;
        var tower = new Group(rectangle("map-tower", left, bottom - height, width, height, width * 0.06));
        for (int level = 1; level <= FLOORS; level++) {
            double top = bottom - level * floor - floor * 0.1;
            if (level == LIT) {
                tower.getChildren().add(rectangle("map-tower-light", left + width * 0.07, top - floor * 0.1,
                        width * 0.86, floor * 0.8, width * 0.04));
            } else {
                for (int window = 0; window < WINDOWS; window++) {
                    boolean door = level == 1 && window == WINDOWS / 2;
                    tower.getChildren().add(rectangle(door ? "map-tower-light" : "map-tower-window",
                            left + width * (0.12 + 0.28 * window), top, width * 0.2, floor * (door ? 1.1 : 0.55), 0));
                }
            }
        }
        canvas.pane().getChildren().add(tower);
    }

    private static Rectangle rectangle(String styleClass, double x, double y, double width, double height,
            double arc) {
        var part = new Rectangle(x, y, width, height);
        part.setArcWidth(2 * arc);
        part.setArcHeight(2 * arc);
        part.getStyleClass().add(styleClass);
        return part;
    }

    /** Draws "you are here" beside the sign, in two lines if there is no room for one. It is never omitted. */
    void drawHere(GroundLayer ground) {
        var pill = canvas.label(canvas.model().words().youAreHere(), "map-here");
        pill.getStyleClass().add("map-plate");
        pill.setViewOrder(-1);
        pill.applyCss();
        pill.autosize();
        var spots = new ArrayList<>(spots(pill, 0));
        var brokenText = MapLabels.broken(pill.getText());
        if (!brokenText.equals(pill.getText())) {
            var one = pill.getText();
            pill.setText(brokenText);
            pill.autosize();
            double broken = pill.getHeight();
            spots.addAll(spots(pill, 100));
            var spot = place(spots, ground);
            if (spot.height() < broken) {
                pill.setText(one);
                pill.autosize();
            }
            MapCanvas.move(pill, spot);
            return;
        }
        MapCanvas.move(pill, place(spots, ground));
    }

    private LabelSpot place(List<LabelSpot> spots, GroundLayer ground) {
        var spot = canvas.room().placeAnyway(spots, each -> ground.crossings(each, Optional.empty()) / CROSSINGS);
        var near = new BoundingBox(sign.getMinX() - FAR * canvas.text(), sign.getMinY() - FAR * canvas.text(),
                sign.getWidth() + 2 * FAR * canvas.text(), sign.getHeight() + 2 * FAR * canvas.text());
        if (!near.intersects(spot.bounds())) {
            canvas.room().scatter();
        }
        return spot;
    }

    private List<LabelSpot> spots(Label pill, double cost) {
        double width = pill.getWidth();
        double height = pill.getHeight();
        var spots = new ArrayList<LabelSpot>();
        for (double gap = canvas.px(GAP); gap <= canvas.px(GAP) + 4 * height; gap += height / 2) {
            for (var spot : LabelSpot.around(sign, gap, width, height)) {
                // Beside the large sign there is room for the name below the pill.
                double raised = large && spot.centre().getY() == sign.getCenterY() ? -height * 0.55 : 0;
                double preferred = large ? spot.cost() : (spot.cost() + 6) % 8;
                spots.add(new LabelSpot(spot.centre().add(0, raised), width, height,
                        cost + preferred + 10 * gap / height));
                if (spot.centre().getX() == sign.getCenterX()) {
                    double shiftedCost = cost + preferred + 1 + 10 * gap / height;
                    shifted(spot, width).forEach(moved -> spots.add(moved.costing(shiftedCost)));
                }
            }
        }
        return spots;
    }

    /** The same place moved sideways, without leaving the sign. */
    private List<LabelSpot> shifted(LabelSpot spot, double width) {
        double most = Math.max(0, width / 2 - half);
        var moved = new ArrayList<LabelSpot>();
        for (double part = -1; part <= 1; part += 0.25) {
            moved.add(new LabelSpot(new Point2D(spot.centre().getX() + part * most, spot.centre().getY()),
                    spot.width(), spot.height(), 0));
        }
        return moved;
    }
}
