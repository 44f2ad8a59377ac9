// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;

/**
 * The screens of a render check: every kind of screen with its longest texts, in every language. Portrait has the
 * normal text size, landscape the largest in high contrast; in the pack's default language, and in languages with their
 * own strings, also the reverse.
 */
public final class RenderCheckMatrix {

    /** Screens with these settings are also rendered to pixels; for the others the layout is enough. */
    private static final RenderSettings DEFAULT = new RenderSettings(1080, 1920, Variant.NORMAL);
    private static final RenderSettings WIDE_AND_LARGE = new RenderSettings(1920, 1080,
            new Variant(true, false, 200, false));
    private static final List<RenderSettings> OTHERS = List.of(
            new RenderSettings(1080, 1920, new Variant(true, false, 200, false)),
            new RenderSettings(1920, 1080, Variant.NORMAL));

    private record RenderSettings(int width, int height, Variant variant) {}

    private RenderCheckMatrix() {}

    public static List<ScreenshotSpec> of(Content content) {
        var destinations = new TourDestinations(content, false).list();
        var stops = new ArrayList<ScreenshotSpec>();
        for (var language : content.manifest().languages()) {
            var settings = new ArrayList<>(List.of(DEFAULT, WIDE_AND_LARGE));
            if (language.strings().isPresent() || language.tag().equals(content.manifest().defaultLanguage())) {
                settings.addAll(OTHERS);
            }
            settings.forEach(setting -> destinations.forEach(destination -> stops.add(
                    new ScreenshotSpec(destination, language.tag(), setting.width(), setting.height(),
                            setting.variant()))));
        }
        return stops;
    }

    /** Whether a screen is rendered to pixels. */
    static boolean isDrawn(ScreenshotSpec stop) {
        return stop.width() == DEFAULT.width() && stop.variant().equals(DEFAULT.variant());
    }
}
