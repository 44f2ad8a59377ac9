// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** Every kind of screen with its longest texts: in every language, upright and wide, at the usual and the largest size. */
final class TrialStops {

    private static final List<WindowSize> SIZES = List.of(new WindowSize(1080, 1920), new WindowSize(1920, 1080));
    private static final List<Variant> LOOKS = List.of(Variant.NORMAL, new Variant(true, false, 200, false));

    private TrialStops() {}

    static List<TourStop> of(Content content) {
        var destinations = new TourDestinations(content, false).list();
        var stops = new ArrayList<TourStop>();
        for (var language : content.manifest().languages()) {
            for (var size : SIZES) {
                for (var look : LOOKS) {
                    destinations.forEach(destination -> stops.add(
                            new TourStop(destination, language.tag(), size.width(), size.height(), look)));
                }
            }
        }
        return stops;
    }
}
