// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.MapModel;

/** Selects the content of the map for walkers: the building, the exit, the station and the stops nearby. */
final class StreetPlans {

    private static final Set<FeatureKind> IN_VIEW = Set.of(FeatureKind.BUILDING, FeatureKind.EXIT, FeatureKind.STATION);

    /** The distance within which stops are in view. */
    private static final double NEAR_METRES = 120;

    private StreetPlans() {}

    static MapModel forWalkers(Content content, ScreenContext context) {
        var view = new ArrayList<GeoPoint>();
        view.add(content.manifest().kiosk().position());
        content.map().stream().filter(feature -> IN_VIEW.contains(feature.kind())).map(MapFeature::points)
                .forEach(view::addAll);
        stops(content).stream().map(BusStop::position)
                .filter(position -> position.metresTo(content.manifest().kiosk().position()) < NEAR_METRES)
                .forEach(view::add);
        var words = new MapModel.MapTexts(context::text, context.message("map.here"), context.message("map.schematic"),
                metres -> context.message("map.metres", context.formats().number(metres)),
                context.message("map.north"));
        return new MapModel(content.map(), stops(content), Set.of(), content.manifest().kiosk().position(), view,
                words);
    }

    private static List<BusStop> stops(Content content) {
        return content.stops().values().stream().filter(BusStop::here).toList();
    }
}
