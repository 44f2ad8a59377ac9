// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.MapFeature;

/**
 * The content of a {@link SchematicMap}.
 *
 * @param features streets, water, rail and places
 * @param stops the stops, each drawn if there is room
 * @param marked the ids of the stops to emphasize: they are drawn first and in the accent colour
 * @param here the position of the kiosk
 * @param view the points that must be visible
 * @param words the texts in the visitor's language
 */
public record MapModel(List<MapFeature> features, List<BusStop> stops, Set<String> marked, GeoPoint here,
        List<GeoPoint> view, MapTexts words) {

    /**
     * The texts on the map.
     *
     * @param text translates a text of the pack into the visitor's language
     * @param youAreHere the label of the kiosk
     * @param schematic the note that the map is not to scale
     * @param metres formats a distance for the scale bar
     * @param north the letter on the north arrow
     */
    public record MapTexts(Function<LocalizedText, String> text, String youAreHere, String schematic,
            Function<Integer, String> metres, String north) {}
}
