// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import org.wego.kiosk.ui.map.MapProjection.PointInView;

/** Chooses the section of a street map: as large as possible, with room for the signs at its points. */
final class MapSection {

    private static final double LARGEST_WALK = 6.6;
    /** The text size for which the largest scale of a walk is given; larger signs need a larger scale. */
    private static final double WALK_TEXT = 52;
    private static final double LARGEST_LINE = 2.5;
    /** Below this scale, signs get less room of their own, px per metre. */
    private static final double LEGIBLE_LINE = 0.4;
    /** The room for signs on a low map as a part of the usual room. */
    private static final double[] LESS_ROOM = {1, 0.85, 0.7, 0.55};
    /** Below this scale, the map shows less ground around the stops, px per metre. */
    private static final double SMALLEST_LINE = 1.2;
    /** The ground around the stops of a line, m. */
    private static final double AROUND_METRES = 60;
    /** A station that makes the map smaller than this is not in view, px per metre. */
    private static final double LEGIBLE_WALK = 5;

    private MapSection() {}

    /**
     * The projection for a map.
     *
     * @param text the size of the texts, px
     * @param part the scale as a part of the largest possible one
     */
    static MapProjection of(MapModel model, double text, double width, double height, double part) {
        if (!model.stops().isEmpty()) {
            var wide = scaled(stops(model, text), width, height, AROUND_METRES, LARGEST_LINE, part);
            return wide.scale() >= SMALLEST_LINE ? wide : closer(model, text, width, height, part);
        }
        double largest = LARGEST_WALK * Math.max(1, text / WALK_TEXT);
        var all = scaled(walk(model, text, true), width, height, 0, largest, part);
        var near = scaled(walk(model, text, false), width, height, 0, largest, part);
        return all.scale() < LEGIBLE_WALK * text / WALK_TEXT && near.scale() > all.scale() ? near : all;
    }

    /** A map that is too low for all the room that its signs may need: the less room, the larger its scale. */
    private static MapProjection closer(MapModel model, double text, double width, double height, double part) {
        var tried = DoubleStream.of(LESS_ROOM)
                .mapToObj(less -> scaled(stops(model, text * less), width, height, 0, SMALLEST_LINE, part)).toList();
        return tried.stream().filter(each -> each.scale() >= LEGIBLE_LINE * part).findFirst().orElse(tried.getLast());
    }

    private static List<PointInView> stops(MapModel model, double text) {
        var room = new StopRoom(model.features(), model.here());
        var points = new ArrayList<PointInView>();
        points.add(new PointInView(model.here(), room(text, 1.2, 1.2, 3)));
        model.stops().forEach(stop -> points.add(new PointInView(stop.position(), room.of(stop, text))));
        return points;
    }

    private static MapProjection scaled(List<PointInView> points, double width, double height, double metres,
            double largest, double part) {
        var full = MapProjection.around(points, width, height, metres, largest);
        return part < 1 ? MapProjection.around(points, width, height, 0, full.scale() * part) : full;
    }

    private static List<PointInView> walk(MapModel model, double text, boolean withStation) {
        var points = new ArrayList<PointInView>();
        points.add(new PointInView(model.here(), room(text, 2.2, 1, 2.4)));
        for (var feature : model.features()) {
            switch (feature.kind()) {
                case EXIT ->
                    feature.points().forEach(exit -> points.add(new PointInView(exit, room(text, 2.4, 1.2, 2.6))));
                case WALK ->
                    feature.points().forEach(end -> points.add(new PointInView(end, room(text, 1.2, 1.2, 1.2))));
                case STATION -> {
                    if (withStation) {
                        feature.points().forEach(at -> points.add(new PointInView(at, room(text, 1, 2, 1.3))));
                    }
                }
                default -> {}
            }
        }
        return points;
    }

    private static Insets room(double text, double sides, double above, double below) {
        return new Insets(above * text, sides * text, below * text, sides * text);
    }
}
