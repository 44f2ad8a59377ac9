// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.BusStop.Compass;

/** The stops of a street map: islands at their places, and numbered discs beside the street. */
final class StopLayer {

    /** The radius of a disc as a multiple of the text size. */
    static final double RADIUS = 0.72;

    private static final double ISLAND = 64;
    private static final double ISLAND_WIDTH = 14;
    /** Islands are not longer than this, so that those near each other stay apart on a small map, m. */
    private static final double ISLAND_METRES = 45;
    private static final double LEADER = 6;
    private static final double CASING = 5;
    private static final int SHIFTS = 8;
    private static final double TANGLE = 15;

    /**
     * A stop on the screen.
     *
     * @param stop the stop
     * @param number its number in the list
     * @param at its place
     * @param along the direction of its street as a unit vector
     * @param middle the nearest point in the middle of the street
     * @param half half the width of the street
     * @param aside the side of the street on which its disc is, as a unit vector
     */
    private record StopSite(BusStop stop, int number, Point2D at, Point2D along, Point2D middle, double half,
            Point2D aside) {}

    private final MapCanvas canvas;
    private final List<MapLine> streets;
    private final Consumer<String> tapped;
    private final List<StopSite> sites = new ArrayList<>();
    private final Map<String, StopDisc> discs = new LinkedHashMap<>();

    StopLayer(MapCanvas canvas, List<MapLine> streets, Consumer<String> tapped) {
        this.canvas = canvas;
        this.streets = streets;
        this.tapped = tapped;
    }

    /** Draws the islands at their places. */
    void drawIslands() {
        for (var stop : canvas.model().stops()) {
            sites.add(site(stop, sites.size() + 1));
        }
        sites.forEach(this::drawIsland);
    }

    /**
     * Draws the numbered discs of the islands.
     *
     * @return the discs by the ids of the stops
     */
    Map<String, StopDisc> drawDiscs() {
        var places = new LinkedHashMap<StopSite, Point2D>();
        sites.forEach(site -> places.put(site, place(site, places)));
        places.forEach(this::drawLeader);
        places.forEach(this::drawDisc);
        return discs;
    }

    private StopSite site(BusStop stop, int number) {
        var at = canvas.at(stop.position());
        var street = streets.stream().min(Comparator.comparingDouble(line -> line.distance(at)))
                .filter(line -> line.distance(at) < canvas.projection().length(StopRoom.ON_STREET_METRES));
        var here = canvas.at(canvas.model().here());
        double least = canvas.projection().length(StopRoom.ASIDE_METRES);
        return street.map(line -> new StopSite(stop, number, at, line.direction(at), line.nearest(at), line.width() / 2,
                StopRoom.aside(line, at, here, least)))
                .orElseGet(() -> new StopSite(stop, number, at, new Point2D(1, 0), at, 0,
                        new Point2D(0, here.getY() >= at.getY() ? 1 : -1)));
    }

    private void drawIsland(StopSite site) {
        double length = Math.clamp(canvas.projection().length(ISLAND_METRES), canvas.px(2 * ISLAND_WIDTH),
                canvas.px(ISLAND));
        double half = (length - canvas.px(ISLAND_WIDTH)) / 2;
        var from = site.at().subtract(site.along().multiply(half));
        var to = site.at().add(site.along().multiply(half));
        stroke(from, to, canvas.px(ISLAND_WIDTH));
        canvas.room().takeLine(List.of(from, to), canvas.px(ISLAND_WIDTH), false);
    }

    private void drawLeader(StopSite site, Point2D disc) {
        stroke(site.at(), disc, canvas.px(LEADER));
        canvas.room().takeLine(List.of(site.at(), disc), canvas.px(LEADER), false);
    }

    private void stroke(Point2D from, Point2D to, double width) {
        var line = new Line(from.getX(), from.getY(), to.getX(), to.getY());
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        canvas.add(line, "map-island");
    }

    private void drawDisc(StopSite site, Point2D at) {
        var number = canvas.part(String.valueOf(site.number()), "map-number");
        canvas.sized(number);
        canvas.pane().getChildren().remove(number);
        var disc = new StopDisc(number, radius(), canvas.px(CASING), towards(site));
        disc.relocate(at.getX() + disc.getLayoutBounds().getMinX(), at.getY() + disc.getLayoutBounds().getMinY());
        disc.setOnMouseClicked(_ -> tapped.accept(site.stop().id()));
        canvas.add(disc, "map-stop");
        discs.put(site.stop().id(), disc);
    }

    private double radius() {
        return RADIUS * canvas.text();
    }

    /** The place of the disc: beside the street, as near to the stop as possible, on nothing else. */
    private Point2D place(StopSite site, Map<StopSite, Point2D> others) {
        double side = 2 * radius() + canvas.px(CASING);
        var candidates = new ArrayList<LabelSpot>();
        double off = site.half() + radius() + canvas.px(8);
        for (int way : new int[]{1, -1}) {
            for (int far = 0; far <= 2; far++) {
                for (int shift = -SHIFTS; shift <= SHIFTS; shift++) {
                    var centre = site.middle().add(site.along().multiply(shift * radius() / 2))
                            .add(site.aside().multiply(way * (off + far * radius())));
                    candidates.add(new LabelSpot(centre, side, side, Math.abs(shift) + far * 3 + (way < 0 ? 8 : 0)));
                }
            }
        }
        // The arrow needs room as well.
        var reserved = candidates.stream().map(spot -> withArrow(site, spot)).toList();
        var chosen = canvas.room().placeAnyway(reserved, spot -> tangle(site, spot, others));
        return chosen.centre().subtract(arrowShift(site));
    }

    /** The cost of a leader that crosses other leaders or discs. */
    private double tangle(StopSite site, LabelSpot spot, Map<StopSite, Point2D> others) {
        var disc = spot.centre().subtract(arrowShift(site));
        double cost = canvas.room().crossed(List.of(site.at(), disc)) ? TANGLE : 0;
        for (var other : others.entrySet()) {
            var leader = new MapSegment(other.getKey().at(), other.getValue());
            boolean crosses = new MapSegment(site.at(), disc).crosses(leader)
                    || leader.distance(disc) < radius()
                    || new MapSegment(site.at(), disc).distance(other.getValue()) < radius() + canvas.px(CASING);
            cost += crosses ? TANGLE : 0;
        }
        return cost;
    }

    private LabelSpot withArrow(StopSite site, LabelSpot spot) {
        var shift = arrowShift(site);
        return new LabelSpot(spot.centre().add(shift), spot.width() + 2 * Math.abs(shift.getX()),
                spot.height() + 2 * Math.abs(shift.getY()), spot.cost());
    }

    private Point2D arrowShift(StopSite site) {
        return towards(site).map(way -> way.multiply((StopDisc.reach(radius()) - radius()) / 2)).orElse(Point2D.ZERO);
    }

    /** The direction of the buses along the street; a crowded map has no room for it. */
    private Optional<Point2D> towards(StopSite site) {
        if (canvas.attempt().plain()) {
            return Optional.empty();
        }
        return site.stop().heading().known().map(heading -> site.along().dotProduct(vector(heading)) >= 0 ? site.along()
                : site.along().multiply(-1));
    }

    private static Point2D vector(Compass heading) {
        return switch (heading) {
            case NORTH -> new Point2D(0, -1);
            case EAST -> new Point2D(1, 0);
            case SOUTH -> new Point2D(0, 1);
            case WEST -> new Point2D(-1, 0);
        };
    }
}
