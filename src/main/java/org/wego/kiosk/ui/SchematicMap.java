// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.Kind;

/**
 * A few city blocks as a schematic: streets, water and rail as bands, places as plates, labels that never overlap.
 *
 * <p>It draws itself for whatever size it gets. A label for which there is no room is left out, the least important
 * first; the kiosk, the exit and the marked stops are placed before all others.
 */
public final class SchematicMap extends Region {

    private static final double LABEL_GAP = 8;
    private static final double PIN = 14;
    private static final double LABEL_STEP = 20;
    private static final double STREET_METRES = 24;
    private static final double WATER_METRES = 26;
    private static final double MOST_PIXELS_PER_METRE = 4;
    private static final int[] SCALE_LENGTHS = {20, 50, 100, 200, 500, 1000};

    private final StreetPlan plan;
    private final Rectangle clip = new Rectangle();

    public SchematicMap(StreetPlan plan) {
        this.plan = plan;
        getStyleClass().add("schematic-map");
        setAccessibleText(plan.words().schematic());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        if (clip.getWidth() != getWidth() || clip.getHeight() != getHeight()) {
            clip.setWidth(getWidth());
            clip.setHeight(getHeight());
            draw();
        }
        getChildren().stream().filter(Label.class::isInstance).forEach(Node::autosize);
    }

    private void draw() {
        getChildren().clear();
        var projection = MapProjection.around(plan.view(), getWidth(), getHeight(),
                Math.min(getWidth(), getHeight()) * 0.2, MOST_PIXELS_PER_METRE);
        var placer = new LabelPlacer(getWidth(), getHeight(), LABEL_GAP);
        drawBand(projection, Kind.WATER, "map-water", WATER_METRES);
        drawBand(projection, Kind.STREET, "map-street", STREET_METRES);
        drawBand(projection, Kind.RAIL, "map-rail", 4);
        drawBand(projection, Kind.WALK, "map-walk", 0);
        furniture(projection, placer);
        building(projection, placer);
        places(projection, placer, Kind.EXIT, "map-exit");
        places(projection, placer, Kind.STATION, "map-station");
        stops(projection, placer, true);
        stops(projection, placer, false);
        names(projection, placer, Kind.STREET, "map-street-name", STREET_METRES);
        names(projection, placer, Kind.WATER, "map-water-name", WATER_METRES);
    }

    private List<MapFeature> features(Kind kind) {
        return plan.features().stream().filter(feature -> feature.kind() == kind).toList();
    }

    private void drawBand(MapProjection projection, Kind kind, String styleClass, double metres) {
        for (var feature : features(kind)) {
            var line = new Polyline();
            for (var point : feature.points()) {
                var at = projection.project(point);
                line.getPoints().addAll(at.getX(), at.getY());
            }
            if (metres > 0) {
                line.setStrokeWidth(projection.length(metres));
            }
            line.getStyleClass().add(styleClass);
            getChildren().add(line);
        }
    }

    private void places(MapProjection projection, LabelPlacer placer, Kind kind, String styleClass) {
        for (var feature : features(kind)) {
            var at = projection.project(feature.points().getFirst());
            feature.name().ifPresent(name -> plate(placer, at, true, plan.words().text().apply(name), styleClass));
        }
    }

    /** The building's plate on its place, and "you are here" pointing up at it. */
    private void building(MapProjection projection, LabelPlacer placer) {
        var at = projection.project(plan.here());
        var plates = features(Kind.BUILDING).stream().flatMap(feature -> feature.name().stream())
                .map(name -> label(plan.words().text().apply(name), "map-plate", "map-building")).toList();
        double top = at.getY();
        for (var plate : plates) {
            double width = plate.prefWidth(-1);
            double height = plate.prefHeight(-1);
            show(plate, placer.place(List.of(at.subtract(width / 2, height / 2)), width, height));
            top = at.getY() + height / 2;
        }
        var pin = new Polygon(0, 0, PIN, PIN * 1.4, -PIN, PIN * 1.4);
        pin.getStyleClass().add("map-pin");
        pin.setTranslateX(at.getX());
        pin.setTranslateY(top + 2);
        var here = label(plan.words().youAreHere(), "map-plate", "map-here");
        double width = here.prefWidth(-1);
        here.relocate(at.getX() - width / 2, top + PIN * 1.4);
        placer.keepFree(new BoundingBox(at.getX() - width / 2, top, width, PIN * 1.4 + here.prefHeight(-1)));
        getChildren().add(pin);
    }

    private void stops(MapProjection projection, LabelPlacer placer, boolean marked) {
        var here = plan.here();
        plan.stops().stream().filter(stop -> plan.marked().contains(stop.id()) == marked)
                .sorted(Comparator.comparingDouble(stop -> stop.position().metresTo(here))).forEach(stop -> {
                    var at = projection.project(stop.position());
                    if (!inside(at)) {
                        return;
                    }
                    var bar = new Rectangle(at.getX() - 30, at.getY() - 7, 60, 14);
                    bar.getStyleClass().addAll("map-stop-bar", marked ? "marked" : "plain");
                    if (plate(placer, at, false, stop.id(), marked ? "map-stop-marked" : "map-stop")) {
                        getChildren().add(bar);
                        placer.keepFree(bar.getBoundsInParent());
                    }
                });
    }

    private void names(MapProjection projection, LabelPlacer placer, Kind kind, String styleClass, double metres) {
        var named = new HashSet<String>();
        for (var feature : features(kind)) {
            var name = feature.name().map(plan.words().text());
            if (name.isEmpty() || !named.add(name.get())) {
                continue;
            }
            var label = label(name.get(), styleClass);
            double width = label.prefWidth(-1);
            double height = label.prefHeight(-1);
            show(label, placer.place(beside(feature, projection, projection.length(metres) / 2, width, height), width,
                    height));
        }
    }

    /** Upper left corners of a label along both sides of a line, from its ends to its middle. */
    private List<Point2D> beside(MapFeature feature, MapProjection projection, double halfBand, double width,
            double height) {
        var points = feature.points().stream().map(projection::project).toList();
        var corners = new ArrayList<Point2D>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var along = to.subtract(from).normalize();
            var across = new Point2D(-along.getY(), along.getX());
            double away = halfBand + LABEL_GAP + Math.abs(across.getX()) * width / 2
                    + Math.abs(across.getY()) * height / 2;
            int steps = (int) Math.max(1, from.distance(to) / LABEL_STEP);
            for (int step = 0; step <= steps; step++) {
                var at = from.interpolate(to, step / (double) steps).subtract(width / 2, height / 2);
                corners.add(at.add(across.multiply(away)));
                corners.add(at.subtract(across.multiply(away)));
            }
        }
        var middle = new Point2D(getWidth() / 2, getHeight() / 2);
        corners.sort(Comparator.comparingDouble(corner -> -corner.distance(middle)));
        return corners;
    }

    private boolean plate(LabelPlacer placer, Point2D at, boolean onPlace, String text, String styleClass) {
        var label = label(text, "map-plate", styleClass);
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        var candidates = new ArrayList<Point2D>();
        if (onPlace) {
            candidates.add(at.subtract(width / 2, height / 2));
        }
        candidates.addAll(LabelPlacer.around(at, PIN, width, height));
        var place = placer.place(candidates, width, height);
        show(label, place);
        return place.isPresent();
    }

    private Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().add("map-text");
        label.getStyleClass().addAll(styleClasses);
        getChildren().add(label);
        label.applyCss();
        return label;
    }

    private void show(Label label, Optional<Bounds> place) {
        place.ifPresentOrElse(at -> label.relocate(at.getMinX(), at.getMinY()), () -> getChildren().remove(label));
    }

    private void furniture(MapProjection projection, LabelPlacer placer) {
        var note = label(plan.words().schematic(), "map-note");
        double noteWidth = note.prefWidth(-1);
        double noteHeight = note.prefHeight(-1);
        var noteAt = new BoundingBox(getWidth() - noteWidth - 24, getHeight() - noteHeight - 12, noteWidth, noteHeight);
        placer.keepFree(noteAt);
        note.relocate(noteAt.getMinX(), noteAt.getMinY());

        int metres = IntStream.of(SCALE_LENGTHS).filter(length -> projection.length(length) > 90).findFirst()
                .orElse(SCALE_LENGTHS[SCALE_LENGTHS.length - 1]);
        double length = projection.length(metres);
        double y = getHeight() - 20;
        var bar = new Line(24, y, 24 + length, y);
        bar.getStyleClass().add("map-scale");
        var text = label(plan.words().metres().apply(metres), "map-note");
        text.relocate(24, y - text.prefHeight(-1) - 6);
        getChildren().add(bar);
        placer.keepFree(new BoundingBox(24, y - text.prefHeight(-1) - 6, Math.max(length, text.prefWidth(-1)), 80));

        var north = label(plan.words().north(), "map-note");
        double x = getWidth() - 64;
        var arrow = new Polygon(x + 20, 24, x + 38, 72, x + 20, 60, x + 2, 72);
        arrow.getStyleClass().add("map-north");
        north.relocate(x + 20 - north.prefWidth(-1) / 2, 74);
        getChildren().add(arrow);
        placer.keepFree(new BoundingBox(x, 16, 64, 74 + north.prefHeight(-1)));
    }

    private boolean inside(Point2D at) {
        return at.getX() > 0 && at.getX() < getWidth() && at.getY() > 0 && at.getY() < getHeight();
    }
}
