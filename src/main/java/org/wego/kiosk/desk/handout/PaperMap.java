// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.MapWalk;
import org.wego.kiosk.ui.map.SchematicMap;

/** The street map of the lobby, scaled down for paper. */
final class PaperMap extends Region {

    private static final double SCALE = 0.5;

    private final SchematicMap map;

    private PaperMap(MapModel plan, double height) {
        this.map = new SchematicMap(plan);
        map.getTransforms().add(new Scale(SCALE, SCALE));
        getStyleClass().add("handout-map");
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getChildren().add(map);
    }

    /** A map of the building, exits, stations and the walk between them. */
    static PaperMap forWalkers(Content content, ScreenContext context, double height) {
        return new PaperMap(plan(content, context, List.of(), Optional.of(new MapWalk(true))), height);
    }

    /** A map of the stops of a line. */
    static PaperMap forStops(Content content, ScreenContext context, List<BusStop> stops, double height) {
        return new PaperMap(plan(content, context, stops, Optional.empty()), height);
    }

    private static MapModel plan(Content content, ScreenContext context, List<BusStop> stops,
            Optional<MapWalk> walk) {
        var words = new MapModel.MapTexts(context::text, context.message("map.here"), context.message("map.schematic"),
                metres -> context.message("map.metres", context.formats().number(metres)),
                context.message("map.north"), context.message("map.five-minutes"));
        return new MapModel(content.map(), stops, walk, content.manifest().kiosk().position(), words);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        map.resizeRelocate(0, snappedTopInset(), getWidth() / SCALE, height / SCALE);
    }
}
