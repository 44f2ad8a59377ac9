// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.ui.map.MapLegend.BeyondEdge;

/** Draws a street map once, from the ground up; the most important labels are placed first. */
final class MapDrawing {

    /**
     * How to draw a map.
     *
     * @param scale the scale as a part of the largest possible one
     * @param plain whether signs are small, as on a map of a smaller scale
     * @param bare whether only the end of the walk has a disc
     * @param hereFirst whether "you are here" is placed before the stops and exits
     */
    record MapAttempt(double scale, boolean plain, boolean bare, boolean hereFirst) {}

    /** The attempts to show everything that is never omitted without an overlap; the last one may have some. */
    static final List<MapAttempt> ATTEMPTS = List.of(new MapAttempt(1, false, false, false),
            new MapAttempt(1, false, false, true), new MapAttempt(1, true, false, false),
            new MapAttempt(1, true, false, true), new MapAttempt(0.85, true, false, false),
            new MapAttempt(0.85, true, false, true), new MapAttempt(0.7, true, false, true),
            new MapAttempt(1, true, true, false), new MapAttempt(0.8, true, true, false),
            new MapAttempt(0.65, true, true, false), new MapAttempt(0.5, true, true, false),
            new MapAttempt(0.35, true, true, false), new MapAttempt(0.8, true, true, true),
            new MapAttempt(0.6, true, true, true), new MapAttempt(0.45, true, true, true),
            new MapAttempt(1, true, true, true));

    /** The least distance between labels, px for texts of 40 px. */
    private static final double LABEL_GAP = 6;
    /** The least half width of the large sign of the building, as a multiple of the text size. */
    private static final double LEAST_SIGN = 0.85;

    private final MapCanvas canvas;
    private final MapLegend legend;
    private final boolean hereFirst;
    private final boolean fiveMinutes;
    private final GroundLayer ground;
    private final NameLayer names;
    private final PlaceLayer places;
    private final Consumer<String> tapped;

    /**
     * @param text the size of the texts, px
     * @param tapped receives the id of a stop whose disc is tapped
     */
    MapDrawing(Pane pane, MapModel model, double text, MapLegend legend, MapAttempt attempt,
            Consumer<String> tapped) {
        double width = pane.getWidth();
        double height = pane.getHeight() - legend.height();
        var projection = MapSection.of(model, text, width, height, attempt.scale());
        this.canvas = new MapCanvas(pane, model, projection, text, width, height,
                new FreeRoom(width, height, text * LABEL_GAP / 40), attempt);
        this.legend = legend;
        this.hereFirst = attempt.hereFirst();
        this.tapped = tapped;
        this.fiveMinutes = model.walk().isEmpty() && legend.hasFiveMinutes()
                && GroundLayer.showsFiveMinutes(projection, model.here(), width, height);
        this.ground = new GroundLayer(canvas);
        this.names = new NameLayer(canvas, ground);
        this.places = new PlaceLayer(canvas, names);
    }

    /**
     * Draws the map.
     *
     * @return the discs by the ids of the stops
     */
    Map<String, StopDisc> draw() {
        ground.draw(fiveMinutes);
        var line = canvas.features(FeatureKind.WALK).stream().findFirst();
        var walk = canvas.model().walk();
        Map<String, StopDisc> discs = Map.of();
        if (walk.isPresent() && line.isPresent()) {
            drawWalk(walk.get(), line.get());
        } else {
            discs = drawStops();
        }
        places.nameStations();
        names.nameMainStreet();
        names.nameWater();
        names.nameNearStreets();
        places.drawSigns(ground);
        names.nameFarStreets();
        legend.draw(canvas.height(), canvas.projection().scale(), fiveMinutes,
                walk.isPresent() ? beyond() : Optional.empty());
        return discs;
    }

    /** Whether something that is never omitted covers something else. */
    boolean isCrowded() {
        return canvas.room().isCrowded();
    }

    /** Whether "you are here" is too far from the sign of the building. */
    boolean isScattered() {
        return canvas.room().isScattered();
    }

    private void drawWalk(MapWalk way, MapFeature line) {
        var at = canvas.at(canvas.model().here());
        double leg = line.points().stream().mapToDouble(point -> canvas.at(point).distance(at)).min().orElse(0);
        double text = canvas.text();
        double half = Math.clamp((leg - (2 * WalkLayer.RADIUS + 0.4) * text) / KioskLayer.LARGE_ASPECT,
                LEAST_SIGN * text, KioskLayer.LARGE * text);
        boolean large = canvas.detailed();
        var kiosk = new KioskLayer(canvas, large ? half : KioskLayer.SMALL * text, large);
        places.drawStations();
        var walk = new WalkLayer(canvas, way, line, kiosk.sign());
        walk.drawLine();
        kiosk.drawSign();
        walk.drawDiscs();
        if (hereFirst) {
            kiosk.drawHere(ground);
        }
        places.drawExits(Optional.of(walk.exit()));
        if (!hereFirst) {
            kiosk.drawHere(ground);
        }
        walk.drawLength(ground);
        names.nameBuilding(kiosk.sign());
    }

    private Map<String, StopDisc> drawStops() {
        var kiosk = new KioskLayer(canvas, KioskLayer.SMALL * canvas.text(), false);
        places.drawStations();
        var stops = new StopLayer(canvas, ground.streets(), tapped);
        stops.drawIslands();
        if (hereFirst) {
            kiosk.drawHere(ground);
        }
        var discs = stops.drawDiscs();
        if (discs.isEmpty()) {
            places.drawExits(Optional.empty());
        }
        kiosk.drawSign();
        if (!hereFirst) {
            kiosk.drawHere(ground);
        }
        return discs;
    }

    /** The nearest water that the map does not show. */
    private Optional<BeyondEdge> beyond() {
        var map = new BoundingBox(0, 0, canvas.width(), canvas.height());
        var here = canvas.at(canvas.model().here());
        return canvas.features(FeatureKind.WATER).stream().filter(feature -> feature.name().isPresent())
                .map(feature -> new MapLine(feature, canvas.line(feature), 0))
                .filter(water -> !map.contains(water.nearest(new Point2D(map.getCenterX(), map.getCenterY())))
                        && !map.contains(water.nearest(here)))
                .min(Comparator.comparingDouble(water -> water.distance(here)))
                .flatMap(water -> canvas.name(water.feature())
                        .map(name -> new BeyondEdge(name, MapLegend.direction(map, water.nearest(here)))));
    }
}
