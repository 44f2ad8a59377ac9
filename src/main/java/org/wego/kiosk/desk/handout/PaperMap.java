// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.Kind;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.SchematicMap;
import org.wego.kiosk.ui.StreetPlan;

/** The street map of the lobby, drawn as large as there and made smaller for paper. */
final class PaperMap extends Region {

    private static final double SMALLER = 0.5;
    private static final Set<Kind> IN_VIEW = Set.of(Kind.BUILDING, Kind.EXIT, Kind.STATION);
    /** Stops as near as this are in view, metres. */
    private static final double NEAR = 120;

    private final SchematicMap map;

    private PaperMap(StreetPlan plan, double height) {
        this.map = new SchematicMap(plan);
        map.getTransforms().add(new Scale(SMALLER, SMALLER));
        getStyleClass().add("handout-map");
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getChildren().add(map);
    }

    /** The building, the exit, the station and the stops between them. */
    static PaperMap forWalkers(Content content, Visit visit, double height) {
        var here = content.manifest().kiosk().position();
        var stops = content.stops().values().stream().filter(BusStop::here).toList();
        var view = new ArrayList<GeoPoint>(List.of(here));
        content.map().stream().filter(feature -> IN_VIEW.contains(feature.kind())).map(MapFeature::points)
                .forEach(view::addAll);
        stops.stream().map(BusStop::position).filter(position -> position.metresTo(here) < NEAR).forEach(view::add);
        return new PaperMap(plan(content, visit, stops, Set.of(), view), height);
    }

    /** The stops of a line. */
    static PaperMap forStops(Content content, Visit visit, List<BusStop> stops, double height) {
        var view = new ArrayList<GeoPoint>(List.of(content.manifest().kiosk().position()));
        stops.forEach(stop -> view.add(stop.position()));
        var marked = Set.copyOf(stops.stream().map(BusStop::id).toList());
        return new PaperMap(plan(content, visit, stops, marked, view), height);
    }

    private static StreetPlan plan(Content content, Visit visit, List<BusStop> stops, Set<String> marked,
            List<GeoPoint> view) {
        var words = new StreetPlan.Words(visit::text, visit.say("map.here"), visit.say("map.schematic"),
                metres -> visit.say("map.metres", visit.formats().number(metres)), visit.say("map.north"));
        return new StreetPlan(content.map(), stops, marked, content.manifest().kiosk().position(), view, words);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        map.resizeRelocate(0, snappedTopInset(), getWidth() / SMALLER, height / SMALLER);
    }
}
