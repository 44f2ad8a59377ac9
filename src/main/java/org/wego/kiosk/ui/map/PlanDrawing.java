// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.building.PlanFeature;
import org.wego.kiosk.model.building.PlanFeature.PlanKind;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.map.MapProjection.PointInView;

/** Draws the plan of a floor once, from the ground up; what is never omitted is placed first. */
final class PlanDrawing {

    /** The largest scale, px per metre. */
    private static final double LARGEST = 100;
    private static final double MEASURED_AT = 40;
    private static final double SIGN = 1.3;
    /** The largest share of the plan that a label may take in width, and the name of the marked room in height. */
    private static final double WIDEST = 0.8;
    private static final double HIGHEST = 0.3;

    private final Pane pane;
    private final PlanModel model;
    private final double text;
    private final MapProjection projection;
    private final FreeRoom room;

    /**
     * Prepares a drawing for the size of a pane.
     *
     * @param text the size of the texts, px
     */
    PlanDrawing(Pane pane, PlanModel model, double text) {
        this.pane = pane;
        this.model = model;
        this.text = text;
        var around = new Insets(px(24));
        this.projection = MapProjection.around(Stream.concat(model.plan().points(), model.here().stream())
                .map(point -> new PointInView(point, around)).toList(), pane.getWidth(), pane.getHeight(), 0, LARGEST);
        this.room = new FreeRoom(pane.getWidth(), pane.getHeight(), px(4));
    }

    /** A length that is given for texts of 40 px. */
    private double px(double length) {
        return length * text / MEASURED_AT;
    }

    void draw() {
        areas(PlanKind.OUTLINE, "plan-outline");
        areas(PlanKind.CORRIDOR, "plan-corridor");
        areas(PlanKind.ROOM, "plan-room");
        model.marked().filter(PlanDrawing::isArea).ifPresent(feature -> area(feature, "plan-marked"));
        areas(PlanKind.OUTLINE, "plan-walls");
        features(PlanKind.DOOR).forEach(this::door);
        var signs = Stream.of(PlanKind.LIFT, PlanKind.STAIRS, PlanKind.TOILET, PlanKind.DESK)
                .flatMap(this::features).toList();
        signs.forEach(feature -> room.take(FreeRoom.square(at(feature.centre()), SIGN * text)));
        model.marked().ifPresent(this::nameMarked);
        model.here().ifPresent(this::here);
        signs.forEach(this::sign);
        features(PlanKind.ROOM).filter(feature -> !isMarked(feature)).forEach(this::nameRoom);
    }

    private boolean isMarked(PlanFeature feature) {
        return model.marked().filter(feature::equals).isPresent();
    }

    private Stream<PlanFeature> features(PlanKind kind) {
        return model.plan().features().stream().filter(feature -> feature.kind() == kind);
    }

    private static boolean isArea(PlanFeature feature) {
        return feature.points().size() > 2;
    }

    private Point2D at(GeoPoint point) {
        return projection.project(point);
    }

    private double[] coordinates(PlanFeature feature) {
        return feature.points().stream().map(this::at).flatMap(point -> Stream.of(point.getX(), point.getY()))
                .mapToDouble(Double::doubleValue).toArray();
    }

    private void areas(PlanKind kind, String styleClass) {
        features(kind).filter(PlanDrawing::isArea).forEach(feature -> area(feature, styleClass));
    }

    private void area(PlanFeature feature, String styleClass) {
        var area = new Polygon(coordinates(feature));
        area.setStrokeWidth(px(feature.kind() == PlanKind.OUTLINE ? 6 : 3));
        area.setStrokeLineJoin(StrokeLineJoin.ROUND);
        add(area, styleClass);
    }

    private void door(PlanFeature feature) {
        if (feature.points().size() > 1) {
            var line = new Polyline(coordinates(feature));
            line.setStrokeWidth(px(10));
            add(line, "plan-door");
        } else {
            var at = at(feature.centre());
            add(new Circle(at.getX(), at.getY(), px(8)), "plan-door-point");
        }
    }

    /** The first name that leaves enough of the plan visible; the page has the full name in any case. */
    private void nameMarked(PlanFeature feature) {
        for (var name : model.names()) {
            var label = label(name, "plan-name");
            if (label.getHeight() <= HIGHEST * pane.getHeight()) {
                pill(label, around(bounds(feature), label));
                return;
            }
            pane.getChildren().remove(label);
        }
    }

    /** A dot at the position, and the words beside it. */
    private void here(GeoPoint point) {
        var at = at(point);
        var dot = new Circle(at.getX(), at.getY(), px(16));
        dot.setStrokeWidth(px(5));
        add(dot, "plan-here");
        var box = FreeRoom.square(at, px(38));
        room.take(box);
        var label = label(model.hereLabel(), "map-here");
        pill(label, around(box, label));
    }

    /** Places in the middle of a box, then beside it. */
    private List<LabelSpot> around(Bounds box, Region label) {
        var spots = new ArrayList<LabelSpot>();
        spots.add(
                new LabelSpot(new Point2D(box.getCenterX(), box.getCenterY()), label.getWidth(), label.getHeight(), 0));
        LabelSpot.around(box, px(6), label.getWidth(), label.getHeight())
                .forEach(spot -> spots.add(spot.costing(spot.cost() + 1)));
        return spots;
    }

    private void pill(Region label, List<LabelSpot> spots) {
        MapCanvas.move(label, room.placeAnyway(spots, _ -> 0));
        label.toFront();
    }

    private void sign(PlanFeature feature) {
        var at = at(feature.centre());
        double side = SIGN * text;
        var frame = new Rectangle(at.getX() - side / 2, at.getY() - side / 2, side, side);
        frame.setArcWidth(px(16));
        frame.setArcHeight(px(16));
        frame.setStrokeWidth(px(3));
        add(frame, "map-place-sign");
        var sign = switch (feature.kind()) {
            case LIFT -> MapGlyph.LIFT;
            case STAIRS -> MapGlyph.STAIRS;
            case TOILET -> MapGlyph.TOILET;
            default -> MapGlyph.RECEPTION;
        };
        var glyph = new Group(sign.node(side * 0.78, 2.3));
        glyph.setLayoutX(at.getX() - side * 0.39);
        glyph.setLayoutY(at.getY() - side * 0.39);
        add(glyph, "map-on-sign");
    }

    /** The name of another room, if it fits in the room. */
    private void nameRoom(PlanFeature feature) {
        model.label().apply(feature).ifPresent(name -> {
            var label = label(name, "map-street-name");
            var box = bounds(feature);
            var spot = new LabelSpot(new Point2D(box.getCenterX(), box.getCenterY()), label.getWidth(),
                    label.getHeight(), 0);
            if (box.contains(spot.bounds()) && room.place(List.of(spot), _ -> 0).isPresent()) {
                MapCanvas.move(label, spot);
            } else {
                pane.getChildren().remove(label);
            }
        });
    }

    private Bounds bounds(PlanFeature feature) {
        var points = feature.points().stream().map(this::at).toList();
        var across = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
        var down = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
        return new BoundingBox(across.getMin(), down.getMin(), across.getMax() - across.getMin(),
                down.getMax() - down.getMin());
    }

    private Label label(String words, String styleClass) {
        var label = new Label(TextLabels.drawn(words));
        label.getStyleClass().addAll("map-text", styleClass);
        label.setWrapText(true);
        label.setMaxWidth(pane.getWidth() * WIDEST);
        pane.getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private void add(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        pane.getChildren().add(node);
    }
}
