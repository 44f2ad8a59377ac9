// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
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
                Math.min(getWidth(), getHeight()) * 0.24, MOST_PIXELS_PER_METRE);
        var placer = new LabelPlacer(getWidth(), getHeight(), LABEL_GAP);
        drawBand(projection, Kind.WATER, "map-water", 26);
        drawBand(projection, Kind.STREET, "map-street", 24);
        drawBand(projection, Kind.RAIL, "map-rail", 4);
        drawBand(projection, Kind.WALK, "map-walk", 0);
        furniture(projection, placer);
        places(projection, placer, Kind.BUILDING, "map-building");
        places(projection, placer, Kind.EXIT, "map-exit");
        here(projection, placer);
        stops(projection, placer, true);
        places(projection, placer, Kind.STATION, "map-station");
        stops(projection, placer, false);
        names(projection, placer, Kind.STREET, "map-street-name");
        names(projection, placer, Kind.WATER, "map-water-name");
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
            feature.name().ifPresent(name -> plate(placer, at, plan.words().text().apply(name), styleClass));
        }
    }

    private void here(MapProjection projection, LabelPlacer placer) {
        var at = projection.project(plan.here());
        var pin = new Polygon(0, 0, PIN, PIN * 1.6, -PIN, PIN * 1.6);
        pin.getStyleClass().add("map-pin");
        pin.relocate(at.getX() - PIN, at.getY());
        plate(placer, at, plan.words().youAreHere(), "map-here");
    }

    private void stops(MapProjection projection, LabelPlacer placer, boolean marked) {
        var here = plan.here();
        plan.stops().stream().filter(stop -> plan.marked().contains(stop.id()) == marked)
                .sorted(Comparator.comparingDouble(stop -> distance(stop, here))).forEach(stop -> {
                    var at = projection.project(stop.position());
                    if (!inside(at)) {
                        return;
                    }
                    var bar = new Rectangle(at.getX() - 30, at.getY() - 7, 60, 14);
                    bar.getStyleClass().addAll("map-stop-bar", marked ? "marked" : "plain");
                    if (plate(placer, at, stop.id(), marked ? "map-stop-marked" : "map-stop")) {
                        getChildren().add(bar);
                        placer.keepFree(bar.getBoundsInParent());
                    }
                });
    }

    private void names(MapProjection projection, LabelPlacer placer, Kind kind, String styleClass) {
        for (var feature : features(kind)) {
            if (feature.name().isEmpty()) {
                continue;
            }
            var label = label(plan.words().text().apply(feature.name().get()), styleClass);
            double width = label.prefWidth(-1);
            double height = label.prefHeight(-1);
            var candidates = along(feature, projection).stream()
                    .map(at -> at.subtract(width / 2, height / 2)).toList();
            show(label, placer.place(candidates, width, height).orElse(null));
        }
    }

    /** Points along a line, from its ends to its middle: a street is best named at the edge of the map. */
    private List<Point2D> along(MapFeature feature, MapProjection projection) {
        var points = feature.points().stream().map(projection::project).toList();
        var along = new ArrayList<Point2D>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            int steps = (int) Math.max(1, from.distance(to) / 20);
            IntStream.rangeClosed(0, steps).forEach(step -> along.add(from.interpolate(to, step / (double) steps)));
        }
        var middle = new Point2D(getWidth() / 2, getHeight() / 2);
        along.sort(Comparator.comparingDouble(point -> -point.distance(middle)));
        return along;
    }

    private boolean plate(LabelPlacer placer, Point2D at, String text, String styleClass) {
        var label = label(text, "map-plate", styleClass);
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        var place = placer.place(LabelPlacer.around(at, PIN, width, height), width, height);
        show(label, place.orElse(null));
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

    private void show(Label label, javafx.geometry.@org.jspecify.annotations.Nullable Bounds place) {
        if (place == null) {
            getChildren().remove(label);
        } else {
            label.relocate(place.getMinX(), place.getMinY());
        }
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

    private static double distance(BusStop stop, GeoPoint here) {
        return Math.hypot(stop.position().latitude() - here.latitude(),
                stop.position().longitude() - here.longitude());
    }
}
