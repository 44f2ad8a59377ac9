// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineJoin;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.map.MapDrawing.MapAttempt;

/**
 * What the layers of a street map share while they draw it.
 *
 * @param pane the pane that the nodes are added to, from back to front
 * @param model the content
 * @param projection the section and its scale
 * @param text the size of the texts, px; signs and lines grow with it
 * @param width the width of the map, px
 * @param height the height of the map without its strip, px
 * @param room the room that is still free
 * @param attempt the details to show
 */
record MapCanvas(Pane pane, MapModel model, MapProjection projection, double text, double width, double height,
        FreeRoom room, MapAttempt attempt) {

    /** The scale from which the tracks, the lanes and the name of the building are shown, px per metre. */
    private static final double DETAILED = 4;
    /** The text size for which the measures are given, px. */
    private static final double MEASURED_AT = 40;

    /** A length that is given for texts of 40 px. */
    double px(double length) {
        return length * text / MEASURED_AT;
    }

    boolean detailed() {
        return !attempt.plain() && projection.scale() >= DETAILED;
    }

    Point2D at(GeoPoint point) {
        return projection.project(point);
    }

    List<MapFeature> features(FeatureKind kind) {
        return model.features().stream().filter(feature -> feature.kind() == kind).toList();
    }

    List<Point2D> line(MapFeature feature) {
        return feature.points().stream().map(projection::project).toList();
    }

    Optional<String> name(MapFeature feature) {
        return feature.name().map(model.words().text());
    }

    boolean shows(Point2D point) {
        return point.getX() > 0 && point.getX() < width && point.getY() > 0 && point.getY() < height;
    }

    <T extends Node> T add(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        pane.getChildren().add(node);
        return node;
    }

    /** Adds a line with round corners. */
    Polyline line(List<Point2D> points, double width, String styleClass) {
        var line = new Polyline(GroundLayer.coordinates(points));
        line.setStrokeWidth(width);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return add(line, styleClass);
    }

    /** Adds a label with its preferred size. */
    Label label(String words, String styleClass) {
        return sized(part(words, styleClass));
    }

    /** A label that is not yet on the map. */
    Label part(String words, String styleClass) {
        var label = new Label(TextLabels.drawn(words));
        label.getStyleClass().addAll("map-text", styleClass);
        return label;
    }

    /** Adds a region with its preferred size. */
    <T extends Region> T sized(T region) {
        pane.getChildren().add(region);
        region.applyCss();
        region.autosize();
        return region;
    }

    /** Moves a region to a place and rotates it. */
    static void move(Region region, LabelSpot spot) {
        region.relocate(spot.centre().getX() - region.getWidth() / 2, spot.centre().getY() - region.getHeight() / 2);
        region.setRotate(spot.degrees());
    }

    /** The rectangle of a region in the map. */
    static Bounds bounds(Region region) {
        return region.getBoundsInParent();
    }
}
