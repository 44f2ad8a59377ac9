// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/**
 * Every kind of screen with its longest texts, in every language: upright at the usual size, wide at the largest in high
 * contrast, and in the pack's own language the other way round as well.
 */
public final class TrialStops {

    /** In this look the pixels are made, too; in the others the layout is enough. */
    private static final Look USUAL = new Look(1080, 1920, Variant.NORMAL);
    private static final Look WIDE_AND_LARGE = new Look(1920, 1080, new Variant(true, false, 200, false));
    private static final List<Look> OTHERS = List.of(new Look(1080, 1920, new Variant(true, false, 200, false)),
            new Look(1920, 1080, Variant.NORMAL));

    private record Look(int width, int height, Variant variant) {}

    private TrialStops() {}

    public static List<TourStop> of(Content content) {
        var destinations = new TourDestinations(content, false).list();
        var stops = new ArrayList<TourStop>();
        for (var language : content.manifest().languages()) {
            var looks = new ArrayList<>(List.of(USUAL, WIDE_AND_LARGE));
            if (language.strings().isPresent() || language.tag().equals(content.manifest().defaultLanguage())) {
                looks.addAll(OTHERS);
            }
            looks.forEach(look -> destinations.forEach(destination -> stops.add(
                    new TourStop(destination, language.tag(), look.width(), look.height(), look.variant()))));
        }
        return stops;
    }

    /** Whether the pixels of a stop are made. */
    static boolean isDrawn(TourStop stop) {
        return stop.width() == USUAL.width() && stop.variant().equals(USUAL.variant());
    }
}
