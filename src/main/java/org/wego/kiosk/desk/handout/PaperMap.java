// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.print.PagePart;
import org.wego.kiosk.print.PageParts;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.map.MapModel;
import org.wego.kiosk.ui.map.MapWalk;
import org.wego.kiosk.ui.map.SchematicMap;

/** The street map of the lobby, scaled down for paper. */
final class PaperMap extends Region {

    private static final double SCALE = 0.5;
    /** The features that the alternative text of a walk names. */
    private static final Set<FeatureKind> NAMED = Set.of(FeatureKind.BUILDING, FeatureKind.EXIT, FeatureKind.STATION);

    private final SchematicMap map;

    private PaperMap(MapModel plan, double height, String alternative) {
        this.map = new SchematicMap(plan);
        map.getTransforms().add(new Scale(SCALE, SCALE));
        getStyleClass().add("handout-map");
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getChildren().add(map);
        PageParts.mark(this, new PagePart.FigurePart(alternative));
    }

    /** A map of the building, exits, stations and the walk between them. */
    static PaperMap forWalkers(Content content, ScreenContext context, double height) {
        var names = content.map().stream().filter(feature -> NAMED.contains(feature.kind()))
                .flatMap(feature -> feature.name().stream()).map(context::text);
        return new PaperMap(plan(content, context, List.of(), Optional.of(new MapWalk(true))), height,
                alternative(names, context));
    }

    /** A map of the stops of a line. */
    static PaperMap forStops(Content content, ScreenContext context, List<BusStop> stops, double height) {
        var names = stops.stream().map(stop -> context.text(stop.name()) + " " + stop.id());
        return new PaperMap(plan(content, context, stops, Optional.empty()), height, alternative(names, context));
    }

    private static String alternative(Stream<String> names, ScreenContext context) {
        return context.message("handout.map", Stream.concat(Stream.of(context.message("map.here")), names).distinct()
                .collect(Collectors.joining(context.message("list.separator"))));
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
