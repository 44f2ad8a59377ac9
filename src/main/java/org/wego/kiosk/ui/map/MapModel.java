// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.MapFeature;

/**
 * The content of a {@link SchematicMap}.
 *
 * <p>The map chooses its section itself: it shows the kiosk with all stops or, without stops, with the walk, the exits
 * and the stations.
 *
 * @param features streets, water, rail and places
 * @param stops the stops in the order of the list beside the map; the first has the number 1
 * @param walk the direction of the walk; empty if the map does not show it
 * @param here the position of the kiosk
 * @param words the texts in the visitor's language
 */
public record MapModel(List<MapFeature> features, List<BusStop> stops, Optional<MapWalk> walk, GeoPoint here,
        MapTexts words) {

    public MapModel {
        features = List.copyOf(features);
        stops = List.copyOf(stops);
    }

    /**
     * The texts on the map.
     *
     * @param text translates a text of the pack into the visitor's language
     * @param youAreHere the label of the kiosk
     * @param schematic the note that the map is not to scale
     * @param metres formats a distance for the scale bar
     * @param north the letter on the north arrow
     * @param fiveMinutes the label of the circle that a walk of five minutes reaches
     */
    public record MapTexts(Function<LocalizedText, String> text, String youAreHere, String schematic,
            Function<Integer, String> metres, String north, String fiveMinutes) {}
}
