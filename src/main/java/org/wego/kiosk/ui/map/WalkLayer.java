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
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.ui.map.MapWalk.WalkPlace;

/** The walk on a street map: a strong line with chevrons in its direction, discs, and its length. */
final class WalkLayer {

    /** The radius of a disc as a multiple of the text size. */
    static final double RADIUS = 0.8;

    private static final double WIDTH = 25;
    private static final double CASING = 7;
    private static final double CHEVRON_STEP = 38;
    /** A bend sharper than this has a disc, in degrees. */
    private static final double TURN = 40;

    private final MapCanvas canvas;
    private final MapWalk walk;
    private final MapFeature feature;
    /** From the sign of the building to the exit. */
    private final List<Point2D> points = new ArrayList<>();
    private final List<Circle> discs = new ArrayList<>();

    /**
     * @param feature the line of the walk
     * @param sign the sign of the building, where the walk begins or ends
     */
    WalkLayer(MapCanvas canvas, MapWalk walk, MapFeature feature, Bounds sign) {
        this.canvas = canvas;
        this.walk = walk;
        this.feature = feature;
        var line = canvas.line(feature);
        var here = canvas.at(canvas.model().here());
        var outward = line.getFirst().distance(here) <= line.getLast().distance(here) ? line : line.reversed();
        var foot = outward.getFirst();
        points.add(new Point2D(Math.clamp(foot.getX(), sign.getMinX(), sign.getMaxX()),
                Math.clamp(foot.getY(), sign.getMinY(), sign.getMaxY())));
        points.addAll(outward);
    }

    /** Draws the line and reserves its room. */
    void drawLine() {
        line(canvas.px(WIDTH + 2 * CASING), "map-walk-case");
        line(canvas.px(WIDTH), "map-walk");
        canvas.room().takeLine(points, canvas.px(WIDTH + 2 * CASING), true);
    }

    /** Draws the discs, where they are apart, and the chevrons between them. */
    void drawDiscs() {
        var turns = turns();
        double side = 2 * RADIUS * canvas.text();
        disc(points.getLast(), walk.outward() ? MapGlyph.STAIRS : MapGlyph.DOOR, WalkPlace.EXIT);
        for (int turn : turns) {
            if (!canvas.attempt().bare() && discs.stream().allMatch(disc -> apart(disc, points.get(turn), side))) {
                disc(points.get(turn), turnsRight(turn) == walk.outward() ? MapGlyph.TURN_RIGHT : MapGlyph.TURN_LEFT,
                        WalkPlace.TURN);
            }
        }
        var door = points.getFirst();
        if (!canvas.attempt().plain() && discs.stream().allMatch(disc -> apart(disc, door, side))) {
            disc(door, MapGlyph.DOOR, WalkPlace.DOOR);
        }
        drawChevrons(side / 2);
    }

    private static boolean apart(Circle disc, Point2D other, double least) {
        return new Point2D(disc.getCenterX(), disc.getCenterY()).distance(other) >= least;
    }

    private void line(double width, String styleClass) {
        var line = new Polyline(GroundLayer.coordinates(points));
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        canvas.add(line, styleClass);
    }

    private List<Integer> turns() {
        var turns = new ArrayList<Integer>();
        for (int i = 1; i < points.size() - 1; i++) {
            var before = points.get(i).subtract(points.get(i - 1));
            var after = points.get(i + 1).subtract(points.get(i));
            if (before.angle(after) > TURN) {
                turns.add(i);
            }
        }
        return turns;
    }

    private boolean turnsRight(int i) {
        return points.get(i).subtract(points.get(i - 1))
                .crossProduct(points.get(i + 1).subtract(points.get(i))).getZ() > 0;
    }

    private void disc(Point2D at, MapGlyph glyph, WalkPlace place) {
        double radius = RADIUS * canvas.text();
        var disc = new Circle(at.getX(), at.getY(), radius);
        disc.setStrokeWidth(canvas.px(5));
        canvas.add(disc, "map-walk-disc");
        discs.add(disc);
        canvas.room().take(FreeRoom.square(at, 2 * radius + canvas.px(5)));
        var number = walk.numbers().get(place);
        if (number != null) {
            var label = canvas.label(String.valueOf(number), "map-walk-number");
            label.relocate(at.getX() - label.getWidth() / 2, at.getY() - label.getHeight() / 2);
            return;
        }
        double size = radius * 1.16;
        var picture = new Group(glyph.node(size, 2.5));
        picture.relocate(0, 0);
        picture.setLayoutX(at.getX() - size / 2);
        picture.setLayoutY(at.getY() - size / 2);
        canvas.add(picture, "map-on-walk");
    }

    private void drawChevrons(double radius) {
        double step = canvas.px(CHEVRON_STEP);
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double free = from.distance(to) - 2 * radius;
            int count = (int) Math.floor(free / step);
            var along = to.subtract(from).normalize();
            for (int j = 0; j < count; j++) {
                var at = from.add(along.multiply(radius + (j + 0.5) * free / count));
                if (discs.stream().allMatch(disc -> apart(disc, at, radius + step * 0.3))) {
                    chevron(at, walk.outward() ? along : along.multiply(-1));
                }
            }
        }
    }

    private void chevron(Point2D at, Point2D along) {
        double arm = canvas.px(WIDTH) * 0.27;
        var across = new Point2D(-along.getY(), along.getX()).multiply(arm);
        var tip = at.add(along.multiply(arm * 0.6));
        var foot = at.subtract(along.multiply(arm * 0.6));
        Shape chevron = new Polyline(GroundLayer.coordinates(List.of(foot.add(across), tip, foot.subtract(across))));
        chevron.setStrokeWidth(canvas.px(WIDTH) * 0.17);
        chevron.setStrokeLineCap(StrokeLineCap.ROUND);
        canvas.add(chevron, "map-chevron");
    }

    /** Draws the length beside the longest part of the walk. It is never omitted. */
    void drawLength(GroundLayer ground) {
        var name = canvas.name(feature);
        if (name.isEmpty()) {
            return;
        }
        var label = canvas.label(name.get(), canvas.detailed() ? "map-length" : "map-place-name");
        LabelHalo.of(label).draw(canvas, label, canvas.room().placeAnyway(lengthSpots(label),
                spot -> ground.crossings(spot, Optional.empty()) / 10 + fromHere(spot)), "map-halo");
    }

    /** The side of the building is better, because the other is that of the street. */
    private double fromHere(LabelSpot spot) {
        return spot.centre().distance(canvas.at(canvas.model().here())) / canvas.px(100);
    }

    private List<LabelSpot> lengthSpots(Label label) {
        int longest = 1;
        for (int i = 2; i < points.size(); i++) {
            if (points.get(i - 1).distance(points.get(i)) > points.get(longest - 1).distance(points.get(longest))) {
                longest = i;
            }
        }
        var line = new MapLine(feature, List.of(points.get(longest - 1), points.get(longest)), 0);
        var spots = new ArrayList<LabelSpot>();
        spots.addAll(MapLabels.beside(line, canvas.px(WIDTH / 2 + CASING + 8), label.getWidth(), label.getHeight(), 0));
        spots.addAll(MapLabels.beside(line, RADIUS * canvas.text() + canvas.px(10), label.getWidth(),
                label.getHeight(), 1));
        return spots;
    }

    /** The bounds of the disc at the exit, or of its place. */
    Bounds exit() {
        double side = 2 * RADIUS * canvas.text() + canvas.px(5);
        var end = points.getLast();
        return new BoundingBox(end.getX() - side / 2, end.getY() - side / 2, side, side);
    }
}
