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
 * What a {@link SchematicMap} shows.
 *
 * @param features streets, water, rail and places
 * @param stops that may be drawn
 * @param marked ids of the stops that matter here; they are drawn first and in the accent colour
 * @param here where the kiosk stands
 * @param view what must be in sight
 * @param words in the visitor's language
 */
public record MapModel(List<MapFeature> features, List<BusStop> stops, Set<String> marked, GeoPoint here,
        List<GeoPoint> view, MapTexts words) {

    /**
     * The words on the map.
     *
     * @param text gives a text of the pack in the visitor's language
     * @param youAreHere the label of the kiosk
     * @param schematic says that the map is not to scale in every detail
     * @param metres a distance, for the scale
     * @param north the letter on the arrow
     */
    public record MapTexts(Function<LocalizedText, String> text, String youAreHere, String schematic,
            Function<Integer, String> metres, String north) {}
}
