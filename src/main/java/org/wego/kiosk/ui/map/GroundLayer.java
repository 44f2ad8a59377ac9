// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;

/** The ground of a street map, from below: footprints, pavements, water, streets, crossings, tracks. */
final class GroundLayer {

    /** The distance of a walk of five minutes at 4 km/h. */
    static final double FIVE_MINUTES_METRES = 333;

    private static final double WATER_METRES = 22;
    /** Widths are not in the data: a street above a railway is drawn wider than the others. */
    private static final double MAIN_STREET_METRES = 36;
    private static final double STREET_METRES = 26;
    private static final double PAVEMENT_METRES = 6;
    private static final double CROSSING_METRES = 4;
    private static final int CROSSING_BARS = 5;
    /** The least width of a street or stream, as a multiple of the text size: its name fits inside. */
    private static final double LEAST_WIDTH = 1.15;
    /** The part of a street that may run along water before it is left out. */
    private static final double ALONG_WATER = 0.5;
    private static final int SAMPLES = 20;
    /** The cost of a point of a label on a line that it does not name. */
    private static final double CROSSING = 3;

    private final MapCanvas canvas;
    private final List<MapLine> water;
    private final List<MapLine> streets;
    /** Streets and water. */
    private final List<MapLine> lines;
    private final FadingBands bands;

    GroundLayer(MapCanvas canvas) {
        this.canvas = canvas;
        this.water = canvas.features(FeatureKind.WATER).stream().map(feature -> band(feature, WATER_METRES)).toList();
        this.streets = canvas.features(FeatureKind.STREET).stream()
                .map(feature -> band(feature, isMain(feature) ? MAIN_STREET_METRES : STREET_METRES))
                .filter(street -> !hidesWater(street)).toList();
        this.lines = Stream.concat(streets.stream(), water.stream()).toList();
        this.bands = new FadingBands(canvas, new OpenEnds(lines, canvas.px(1)));
    }

    List<MapLine> water() {
        return water;
    }

    List<MapLine> streets() {
        return streets;
    }

    /** The part of a street or stream without the ends where its further course is not known. */
    MapLine known(MapLine line) {
        return bands.ends().known(line);
    }

    /** Whether the circle of five minutes crosses the map. */
    static boolean showsFiveMinutes(MapProjection projection, GeoPoint here, double width, double height) {
        var centre = projection.project(here);
        double radius = projection.length(FIVE_MINUTES_METRES);
        double nearest = Math.hypot(outside(centre.getX(), width), outside(centre.getY(), height));
        double farthest = Math.hypot(Math.max(centre.getX(), width - centre.getX()),
                Math.max(centre.getY(), height - centre.getY()));
        return nearest < radius && radius < farthest;
    }

    private static double outside(double value, double end) {
        return Math.max(0, Math.max(-value, value - end));
    }

    /**
     * The disadvantage of a label that covers the edges of streets and water.
     *
     * @param own the line that the label names
     */
    double crossings(LabelSpot spot, Optional<MapLine> own) {
        double cost = 0;
        for (var point : spot.samples()) {
            for (var line : lines) {
                double distance = line.distance(point);
                boolean inside = spot.inside() && own.filter(line::equals).isPresent();
                if (!inside && distance < line.width() / 2 + pavement()) {
                    cost += distance < line.width() / 2 ? CROSSING : CROSSING / 2;
                }
            }
        }
        return cost;
    }

    /**
     * Whether a name would cover a street or water that it does not name; inside a street it may cover a junction.
     *
     * @param own the line that the label names
     */
    boolean coversLine(LabelSpot spot, Optional<MapLine> own) {
        boolean inStreet = spot.inside() && own.filter(streets::contains).isPresent();
        var samples = spot.samples();
        return (inStreet ? water : lines).stream().filter(line -> !spot.inside() || own.filter(line::equals).isEmpty())
                .anyMatch(line -> samples.stream().anyMatch(line::covers));
    }

    /** Whether a line leads to the other side of a street. */
    boolean crossesStreet(MapSegment line) {
        return streets.stream().flatMap(street -> street.segments().stream()).anyMatch(line::crosses);
    }

    /**
     * Draws the ground.
     *
     * @param fiveMinutes whether to draw the circle of five minutes
     */
    void draw(boolean fiveMinutes) {
        for (var footprint : canvas.features(FeatureKind.FOOTPRINT)) {
            var area = new Polygon(coordinates(canvas.line(footprint)));
            area.setStrokeWidth(canvas.px(2));
            canvas.add(area, "map-footprint");
        }
        for (var stream : water) {
            bands.stroke(stream, stream.width() + 2 * pavement(), "map-pavement");
            bands.edge(stream, canvas.px(3), "map-shore");
            bands.stroke(stream, stream.width(), "map-water");
        }
        streets.forEach(street -> bands.stroke(street, street.width() + 2 * pavement(), "map-pavement"));
        streets.forEach(street -> bands.edge(street, canvas.px(2.5), "map-edge"));
        streets.forEach(street -> bands.stroke(street, street.width(), "map-street"));
        canvas.features(FeatureKind.CROSSING).forEach(this::drawCrossing);
        if (canvas.detailed()) {
            drawTracks();
        }
        if (fiveMinutes) {
            drawFiveMinutes();
        }
    }

    private MapLine band(MapFeature feature, double metres) {
        return new MapLine(feature, canvas.line(feature),
                Math.max(canvas.projection().length(metres), LEAST_WIDTH * canvas.text()));
    }

    /** The width of a pavement, px. */
    double pavement() {
        return Math.max(canvas.projection().length(PAVEMENT_METRES), canvas.px(10));
    }

    private boolean isMain(MapFeature street) {
        return canvas.features(FeatureKind.RAIL).stream()
                .anyMatch(rail -> share(new MapLine(street, canvas.line(street), 0),
                        new MapLine(rail, canvas.line(rail), 2 * canvas.px(10))) > ALONG_WATER);
    }

    /** Whether a street runs along water so close that it would cover it at this scale. */
    private boolean hidesWater(MapLine street) {
        return water.stream().anyMatch(stream -> share(street, new MapLine(stream.feature(), stream.points(),
                stream.width() + street.width())) > ALONG_WATER);
    }

    private static double share(MapLine line, MapLine other) {
        double length = line.length();
        return IntStream.rangeClosed(0, SAMPLES).filter(i -> other.covers(line.at(length * i / SAMPLES))).count()
                / (SAMPLES + 1.0);
    }

    /** White bars along the street on a dark ground. */
    private void drawCrossing(MapFeature crossing) {
        var points = canvas.line(crossing);
        double width = Math.max(canvas.projection().length(CROSSING_METRES), canvas.px(20));
        canvas.line(points, width, "map-crossing").setStrokeLineCap(StrokeLineCap.BUTT);
        double length = new MapLine(crossing, points, width).length();
        var bars = canvas.line(points, width, "map-crossing-bars");
        bars.setStrokeLineCap(StrokeLineCap.BUTT);
        double bar = length / (2 * CROSSING_BARS + 1);
        bars.getStrokeDashArray().setAll(bar, bar);
        bars.setStrokeDashOffset(-bar);
        canvas.room().takeLine(points, width, true);
    }

    private void drawTracks() {
        for (var rail : canvas.features(FeatureKind.RAIL)) {
            var points = canvas.line(rail);
            street(points).ifPresent(this::drawLanes);
            canvas.line(points, canvas.px(14 + 8), "map-rail-case");
            canvas.line(points, canvas.px(14), "map-rail");
            canvas.room().takeLine(points, canvas.px(22), true);
        }
    }

    private Optional<MapLine> street(List<Point2D> along) {
        return streets.stream().filter(street -> street.covers(along.getFirst()) && street.covers(along.getLast()))
                .findFirst();
    }

    private void drawLanes(MapLine street) {
        double beside = street.width() * 0.32;
        Stream.of(-beside, beside).map(street::beside).forEach(lane -> {
            var marks = canvas.line(lane, canvas.px(4), "map-lane");
            marks.setStrokeLineCap(StrokeLineCap.BUTT);
            marks.getStrokeDashArray().setAll(canvas.px(34), canvas.px(26));
        });
    }

    private void drawFiveMinutes() {
        var centre = canvas.at(canvas.model().here());
        var circle = new Circle(centre.getX(), centre.getY(), canvas.projection().length(FIVE_MINUTES_METRES));
        circle.setStrokeWidth(canvas.px(5));
        circle.setStrokeLineCap(StrokeLineCap.ROUND);
        circle.getStrokeDashArray().setAll(canvas.px(2), canvas.px(16));
        canvas.add(circle, "map-five-minutes");
    }

    static double[] coordinates(List<Point2D> points) {
        return points.stream().flatMap(point -> Stream.of(point.getX(), point.getY())).mapToDouble(Double::doubleValue)
                .toArray();
    }
}
