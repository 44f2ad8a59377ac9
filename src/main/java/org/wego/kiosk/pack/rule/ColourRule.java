// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.Locale;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.model.Rgb;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks the contrast of the figures on a line's plate and of the shape on its livery. */
public final class ColourRule implements Rule {

    private static final Rgb WHITE = new Rgb("#FFFFFF");
    /** Text, by level AAA of WCAG 2.2. */
    private static final double TEXT = 7;
    /** Shapes, by level AA. */
    private static final double SHAPE = 3;

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof BusGroup group) {
            check(group.plate(), WHITE, TEXT, "/plate", "white figures on this colour", "use a darker shade",
                    location);
            check(group.mark(), group.livery(), SHAPE, "/mark", "this colour on the livery",
                    "use white or black", location);
        }
    }

    private static void check(Rgb one, Rgb other, double least, String below, String what, String hint,
            JsonLocation location) {
        double contrast = one.contrast(other);
        if (contrast < least) {
            location.error(ProblemCode.CONTRAST, below,
                    String.format(Locale.ROOT, "%s: the contrast is %.1f, at least %.0f is required", what, contrast,
                            least),
                    hint);
        }
    }
}
