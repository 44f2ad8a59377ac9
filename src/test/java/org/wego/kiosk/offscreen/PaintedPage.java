// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.tour.ScreenshotSpec;

/** A page of the tour, painted once, when a check first needs the picture. */
final class PaintedPage {

    private final TourPages.TourPage page;
    private @Nullable TextContrast painting;

    PaintedPage(TourPages.TourPage page) {
        this.page = page;
    }

    TourPages.TourPage page() {
        return page;
    }

    ScreenshotSpec stop() {
        return page.stop();
    }

    Scene scene() {
        return page.scene();
    }

    /** Screen and page for a message. */
    String where() {
        return page.where();
    }

    /** Whether it is the first or the last page of its screen. */
    boolean isAtAnEnd() {
        return page.isAtAnEnd();
    }

    /** The page painted without its texts, and the texts; call on the FX thread. */
    TextContrast painting() {
        var painted = painting;
        if (painted == null) {
            painted = TextContrast.paint(page.scene());
            painting = painted;
        }
        return painted;
    }
}
