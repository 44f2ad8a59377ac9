// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.ui.TextLabels;

/**
 * A schematic map of a few city blocks: streets, water and rail are bands, places are plates, and labels never overlap.
 * <p>It adapts to its size. Labels without room are omitted, the least important first; the kiosk, the marked stops and
 * the exit have priority.
 */
public final class SchematicMap extends Pane {

    private static final double LABEL_GAP = 8;
    private static final double PIN = 14;
    /** The distance of a plate from its place if the adjacent positions are occupied, px. */
    private static final double FAR = 48;
    /** The distance of the visible points above the middle, because the notes are at the lower edge, px. */
    private static final double LIFT = 50;
    private static final double STREET_METRES = 24;
    private static final double WATER_METRES = 26;
    private static final double MAX_PIXELS_PER_METRE = 4;

    private final MapModel model;
    private final Rectangle clip = new Rectangle();

    public SchematicMap(MapModel model) {
        this.model = model;
        getStyleClass().add("schematic-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(model.words().schematic());
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
        var projection = MapProjection.around(model.view(), getWidth(), getHeight(),
                Math.min(getWidth(), getHeight()) * 0.2, MAX_PIXELS_PER_METRE).lifted(LIFT);
        var placer = new LabelPlacer(getWidth(), getHeight(), LABEL_GAP);
        drawBand(projection, FeatureKind.WATER, "map-water", WATER_METRES);
        drawBand(projection, FeatureKind.STREET, "map-street", STREET_METRES);
        drawBand(projection, FeatureKind.RAIL, "map-rail", 4);
        drawBand(projection, FeatureKind.WALK, "map-walk", 0);
        MapFurniture.north(this, model.words().north(), placer);
        drawBuilding(projection, placer);
        MapFurniture.draw(this, model.words(), projection, placer);
        drawStops(projection, placer, true);
        drawPlaces(projection, placer, FeatureKind.EXIT, "map-exit");
        drawPlaces(projection, placer, FeatureKind.STATION, "map-station");
        drawStops(projection, placer, false);
        drawNames(projection, placer, FeatureKind.STREET, "map-street-name", STREET_METRES);
        drawNames(projection, placer, FeatureKind.WATER, "map-water-name", WATER_METRES);
    }

    private List<MapFeature> features(FeatureKind kind) {
        return model.features().stream().filter(feature -> feature.kind() == kind).toList();
    }

    private void drawBand(MapProjection projection, FeatureKind kind, String styleClass, double metres) {
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

    private void drawPlaces(MapProjection projection, LabelPlacer placer, FeatureKind kind, String styleClass) {
        for (var feature : features(kind)) {
            var at = projection.project(feature.points().getFirst());
            feature.name().ifPresent(name -> drawPlate(placer, at, true, model.words().text().apply(name), styleClass));
        }
    }

    /**
     * Draws the building's plate, and "you are here", which points at it from below or, without room there, from above.
     */
    private void drawBuilding(MapProjection projection, LabelPlacer placer) {
        var at = projection.project(model.here());
        var plates = features(FeatureKind.BUILDING).stream().flatMap(feature -> feature.name().stream())
                .map(name -> label(model.words().text().apply(name), "map-plate", "map-building")).toList();
        double half = plates.stream().mapToDouble(plate -> plate.prefHeight(-1) / 2).max().orElse(0);
        for (var plate : plates) {
            double width = plate.prefWidth(-1);
            double height = plate.prefHeight(-1);
            placeOrRemove(plate, placer.place(List.of(at.subtract(width / 2, height / 2)), width, height));
        }
        var here = label(model.words().youAreHere(), "map-plate", "map-here");
        double width = here.prefWidth(-1);
        double height = here.prefHeight(-1);
        var below = within(at.add(-width / 2, half + PIN), width, height);
        var above = within(at.subtract(width / 2, half + PIN + height), width, height);
        // Always shown, because without the visitor's position the map is of no use.
        var place = placer.place(List.of(below, above), width, height)
                .orElseGet(() -> new BoundingBox(below.getX(), below.getY(), width, height));
        placer.keepFree(place);
        here.relocate(place.getMinX(), place.getMinY());
        drawPin(at, place.getMinY() > at.getY() ? half : -half);
    }

    private Point2D within(Point2D corner, double width, double height) {
        return new Point2D(Math.clamp(corner.getX(), LABEL_GAP, Math.max(LABEL_GAP, getWidth() - width - LABEL_GAP)),
                Math.clamp(corner.getY(), LABEL_GAP, Math.max(LABEL_GAP, getHeight() - height - LABEL_GAP)));
    }

    private void drawPin(Point2D at, double away) {
        double foot = away + Math.signum(away) * (PIN + 2);
        var pin = new Polygon(0, away, PIN, foot, -PIN, foot);
        pin.getStyleClass().add("map-pin");
        pin.setTranslateX(at.getX());
        pin.setTranslateY(at.getY());
        getChildren().add(pin);
    }

    private void drawStops(MapProjection projection, LabelPlacer placer, boolean marked) {
        var here = model.here();
        model.stops().stream().filter(stop -> model.marked().contains(stop.id()) == marked)
                .sorted(Comparator.comparingDouble(stop -> stop.position().metresTo(here))).forEach(stop -> {
                    var at = projection.project(stop.position());
                    if (!inside(at)) {
                        return;
                    }
                    var bar = new Rectangle(at.getX() - 30, at.getY() - 7, 60, 14);
                    bar.getStyleClass().add("map-stop-bar");
                    if (drawPlate(placer, at, false, stop.id(), marked ? "map-stop-marked" : "map-stop")) {
                        getChildren().add(bar);
                        placer.keepFree(bar.getBoundsInParent());
                    }
                });
    }

    private void drawNames(MapProjection projection, LabelPlacer placer, FeatureKind kind, String styleClass,
            double metres) {
        var named = new HashSet<String>();
        for (var feature : features(kind)) {
            var name = feature.name().map(model.words().text());
            if (name.isEmpty() || !named.add(name.get())) {
                continue;
            }
            var label = label(name.get(), styleClass);
            double width = label.prefWidth(-1);
            double height = label.prefHeight(-1);
            placeOrRemove(label, placer.place(beside(feature, projection, metres, width, height), width, height));
        }
    }

    private List<Point2D> beside(MapFeature feature, MapProjection projection, double metres, double width,
            double height) {
        var points = feature.points().stream().map(projection::project).toList();
        var corners = LabelPlacer.beside(points, projection.length(metres) / 2 + LABEL_GAP, width, height);
        // A street name is best placed at the edge of the map.
        var middle = new Point2D(getWidth() / 2, getHeight() / 2);
        return corners.stream().sorted(Comparator.comparingDouble(corner -> -corner.distance(middle))).toList();
    }

    private boolean drawPlate(LabelPlacer placer, Point2D at, boolean onPlace, String text, String styleClass) {
        var label = label(text, "map-plate", styleClass);
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        var candidates = new ArrayList<Point2D>();
        if (onPlace) {
            candidates.add(at.subtract(width / 2, height / 2));
        }
        candidates.addAll(LabelPlacer.around(at, PIN, width, height));
        candidates.addAll(LabelPlacer.around(at, FAR, width, height));
        var place = placer.place(candidates, width, height);
        placeOrRemove(label, place);
        return place.isPresent();
    }

    private Label label(String text, String... styleClasses) {
        var label = new Label(TextLabels.drawn(text));
        label.getStyleClass().add("map-text");
        label.getStyleClass().addAll(styleClasses);
        // A plate may overlap the bar of a stop: keep its text in front.
        label.setViewOrder(-1);
        getChildren().add(label);
        label.applyCss();
        return label;
    }

    private void placeOrRemove(Label label, Optional<Bounds> place) {
        place.ifPresentOrElse(at -> label.relocate(at.getMinX(), at.getMinY()), () -> getChildren().remove(label));
    }

    private boolean inside(Point2D at) {
        return at.getX() > 0 && at.getX() < getWidth() && at.getY() > 0 && at.getY() < getHeight();
    }
}
