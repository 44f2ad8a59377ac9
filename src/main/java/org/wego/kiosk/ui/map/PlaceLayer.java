// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;

/** The places on a street map: exits, stations, bridges and landmarks, each with its name. */
final class PlaceLayer {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final double TRAIN_RADIUS = 0.78;
    private static final double SIGN = 48;
    private static final double GAP = 8;

    private final MapCanvas canvas;
    private final NameLayer names;
    /** The middles of the discs with a train. */
    private final List<Point2D> trains = new ArrayList<>();

    PlaceLayer(MapCanvas canvas, NameLayer names) {
        this.canvas = canvas;
        this.names = names;
    }

    /** Draws the plates of the exits, below the disc of the walk if it ends there. They are never omitted. */
    void drawExits(Optional<Bounds> disc) {
        for (var exit : canvas.features(FeatureKind.EXIT)) {
            var at = canvas.at(exit.points().getFirst());
            if (!canvas.shows(at)) {
                continue;
            }
            canvas.name(exit).ifPresent(name -> {
                var plate = canvas.label(name, "map-exit");
                plate.getStyleClass().add("map-plate");
                plate.applyCss();
                plate.autosize();
                var box = disc.filter(found -> found.contains(at)).orElseGet(() -> FreeRoom.square(at, 0));
                MapCanvas.move(plate, canvas.room().placeAnyway(exitSpots(box, plate), _ -> 0));
            });
        }
    }

    /** Below the disc, shifted to either side, then around it. */
    private List<LabelSpot> exitSpots(Bounds box, Label plate) {
        double width = plate.getWidth();
        double height = plate.getHeight();
        var spots = new ArrayList<LabelSpot>();
        for (double gap = canvas.px(GAP); gap <= canvas.px(GAP) + 2 * height; gap += height / 2) {
            double y = box.getMaxY() + gap + height / 2;
            for (double shift = -1; shift <= 1; shift += 0.25) {
                spots.add(new LabelSpot(new Point2D(box.getCenterX() + shift * width / 2, y), width, height,
                        gap / height + Math.abs(shift - 0.25)));
            }
            double cost = 2 + gap / height;
            LabelSpot.around(box, gap, width, height).forEach(spot -> spots.add(spot.costing(cost + spot.cost() / 8)));
        }
        return spots;
    }

    /** Draws the stations: with tracks a capsule with the number of the line, otherwise a disc with a train. */
    void drawStations() {
        for (var station : canvas.features(FeatureKind.STATION)) {
            var at = canvas.at(station.points().getFirst());
            if (!canvas.shows(at)) {
                continue;
            }
            if (canvas.detailed()) {
                drawCapsule(station, at);
            } else if (!canvas.attempt().plain()) {
                drawTrain(at);
            }
        }
    }

    private void drawTrain(Point2D at) {
        double radius = TRAIN_RADIUS * canvas.text();
        if (!canvas.room().isFree(FreeRoom.square(at, 2 * radius))) {
            return;
        }
        trains.add(at);
        var disc = new Circle(at.getX(), at.getY(), radius);
        disc.setStrokeWidth(canvas.px(5));
        canvas.add(disc, "map-train");
        var train = glyph(MapGlyph.TRAIN, radius * 1.16, at);
        canvas.add(train, "map-on-rail");
        canvas.room().take(FreeRoom.square(at, 2 * radius + canvas.px(5)));
    }

    /** The names of the stations that are discs. */
    void nameStations() {
        if (canvas.detailed() || canvas.attempt().plain()) {
            return;
        }
        for (var station : canvas.features(FeatureKind.STATION)) {
            var at = canvas.at(station.points().getFirst());
            if (trains.contains(at)) {
                canvas.name(station).ifPresent(name -> names.around(name, "map-place-name",
                        FreeRoom.square(at, 2 * TRAIN_RADIUS * canvas.text() + canvas.px(5)), 0.8));
            }
        }
    }

    private void drawCapsule(MapFeature station, Point2D at) {
        var capsule = new HBox();
        capsule.getStyleClass().add("map-station");
        capsule.setAlignment(Pos.CENTER_LEFT);
        double radius = 0.62 * canvas.text();
        var circle = new Circle(radius);
        circle.getStyleClass().add("map-line-circle");
        var disc = new StackPane(circle);
        disc.getStyleClass().add("map-line-disc");
        disc.getChildren().add(lineNumber().<Node>map(number -> canvas.part(number, "map-line-number"))
                .orElseGet(() -> glyph(MapGlyph.TRAIN, radius * 1.2, Point2D.ZERO)));
        capsule.getChildren().add(disc);
        canvas.name(station).ifPresent(name -> capsule.getChildren().add(canvas.part(name, "map-station-name")));
        canvas.sized(capsule);
        double width = capsule.getWidth();
        double height = capsule.getHeight();
        double x = Math.clamp(at.getX(), width / 2 + canvas.px(GAP),
                Math.max(width / 2 + canvas.px(GAP), canvas.width() - width / 2 - canvas.px(GAP)));
        double top = height / 2 + canvas.px(GAP);
        double y = Math.clamp(onTrack(at).getY(), top, Math.max(top, canvas.height() - height / 2));
        var spot = new LabelSpot(new Point2D(x, y), width, height, 0);
        canvas.room().take(spot.bounds());
        MapCanvas.move(capsule, spot);
    }

    /** The nearest point of the tracks. */
    private Point2D onTrack(Point2D at) {
        return canvas.features(FeatureKind.RAIL).stream()
                .map(rail -> new MapLine(rail, canvas.line(rail), 0).nearest(at))
                .min(Comparator.comparingDouble(at::distance)).orElse(at);
    }

    /** The number in the name of the railway. */
    private Optional<String> lineNumber() {
        return canvas.features(FeatureKind.RAIL).stream().flatMap(rail -> canvas.name(rail).stream())
                .flatMap(name -> NUMBER.matcher(name).results()).map(found -> found.group()).findFirst();
    }

    /**
     * Draws signs and names of bridges and landmarks where there is room for both, bridges at their places, landmarks
     * beside the street; then the names of crossings.
     */
    void drawSigns(GroundLayer ground) {
        for (var bridge : canvas.features(FeatureKind.BRIDGE)) {
            var at = canvas.at(bridge.points().getFirst());
            drawSign(bridge, MapGlyph.BRIDGE, canvas.room().place(List.of(sign(at, 0)), _ -> 0));
        }
        for (var landmark : canvas.features(FeatureKind.LANDMARK)) {
            var at = canvas.at(landmark.points().getFirst());
            var spots = new ArrayList<>(List.of(sign(at, 0)));
            for (double away = canvas.px(SIGN) / 2; away <= 2 * canvas.px(SIGN); away += canvas.px(SIGN) / 4) {
                for (var spot : LabelSpot.around(FreeRoom.square(at, 0), away, 0, 0)) {
                    spots.add(sign(spot.centre(), away / canvas.px(SIGN)));
                }
            }
            spots.removeIf(spot -> !canvas.shows(at) || ground.crossesStreet(new MapSegment(at, spot.centre())));
            drawSign(landmark, MapGlyph.LANDMARK, canvas.room().place(spots,
                    spot -> ground.crossings(spot, Optional.empty())));
        }
        for (var crossing : canvas.features(FeatureKind.CROSSING)) {
            var line = canvas.line(crossing);
            var middle = line.getFirst().midpoint(line.getLast());
            canvas.name(crossing).filter(_ -> canvas.shows(middle)).ifPresent(name -> names.around(name,
                    "map-street-name", FreeRoom.square(middle, canvas.px(SIGN)), 0.5));
        }
    }

    private LabelSpot sign(Point2D at, double cost) {
        return new LabelSpot(at, canvas.px(SIGN), canvas.px(SIGN), cost);
    }

    private void drawSign(MapFeature place, MapGlyph glyph, Optional<LabelSpot> spot) {
        var name = canvas.name(place);
        if (name.isEmpty() || spot.isEmpty()
                || !names.around(name.get(), "map-street-name", spot.get().bounds(), 0.25)) {
            return;
        }
        var box = spot.get().bounds();
        var frame = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        frame.setArcWidth(canvas.px(20));
        frame.setArcHeight(canvas.px(20));
        frame.setStrokeWidth(canvas.px(3));
        canvas.add(frame, "map-place-sign");
        canvas.add(glyph(glyph, canvas.px(SIGN) * 0.78, spot.get().centre()), "map-on-sign");
    }

    private static Group glyph(MapGlyph glyph, double size, Point2D centre) {
        var picture = new Group(glyph.node(size, 2.3));
        picture.setLayoutX(centre.getX() - size / 2);
        picture.setLayoutY(centre.getY() - size / 2);
        return picture;
    }
}
