// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Walk;
import org.wego.kiosk.model.Walk.WalkDirection;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.MapWalk;

/** The content of the map for walkers: the building, the exit, the station and the walk between them. */
final class StreetPlans {

    private StreetPlans() {}

    static MapModel forWalkers(Content content, Walk walk, ScreenContext context) {
        var words = new MapModel.MapTexts(context::text, context.message("map.here"), context.message("map.schematic"),
                metres -> context.message("map.metres", context.formats().number(metres)),
                context.message("map.north"), context.message("map.five-minutes"));
        return new MapModel(content.map(), List.of(),
                Optional.of(new MapWalk(!walk.direction().equals(Optional.of(WalkDirection.FROM_STATION)))),
                content.manifest().kiosk().position(), words);
    }
}
