// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.wego.kiosk.platform.OffscreenScene;
import org.wego.kiosk.tour.LayoutProblems;
import org.wego.kiosk.tour.ScreenshotSpec;

/** Draws screens where nobody sees them, page after page, and says which cannot be drawn or seen whole; on the FX thread. */
public final class ScreenRenderCheck {

    /** Whatever is drawn is drawn in a quarter of its size: it costs a sixteenth, and fails as well. */
    private static final double SCALE = 0.25;

    private final LobbyScreenshots sights;

    public ScreenRenderCheck(LobbyScreenshots sights) {
        this.sights = sights;
    }

    /** What goes wrong at a stop; empty when nothing does. */
    public Optional<String> fault(ScreenshotSpec stop) {
        try {
            return draw(stop).map(fault -> where(stop) + fault);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(where(stop) + cause(e));
        }
    }

    private static String where(ScreenshotSpec stop) {
        return stop.path() + ", " + stop.lang().tag() + ", " + stop.width() + "x" + stop.height() + ", " + stop.look()
                + ": ";
    }

    /** The first text or control that is not whole on one of the pages. */
    private Optional<String> draw(ScreenshotSpec stop) {
        var clipped = Optional.<String>empty();
        var sight = sights.at(stop);
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        parameters.setFill(Color.BLACK);
        try (var offscreen = new OffscreenScene(sight.root(), stop.width(), stop.height())) {
            for (int page = 0; page == 0 || page < sight.pages(); page++) {
                sight.turnTo(page);
                offscreen.layOut();
                if (clipped.isEmpty()) {
                    clipped = LayoutProblems.of(offscreen.scene()).stream().findFirst();
                }
                if (RenderCheckMatrix.isDrawn(stop)) {
                    sight.root().snapshot(parameters, null);
                }
            }
            sight.leave();
        }
        return clipped;
    }

    /** The exceptions and the first place of this program in which they came up. */
    private static String cause(Throwable e) {
        var said = new ArrayList<String>();
        for (var at = Optional.of(e); at.isPresent() && said.size() < 4; at = at.flatMap(
                known -> Optional.ofNullable(known.getCause()))) {
            said.add(at.get().toString());
        }
        var own = ScreenRenderCheck.class.getPackageName();
        var place = List.of(e.getStackTrace()).stream().filter(frame -> frame.getClassName().startsWith(own))
                .findFirst()
                .map(frame -> " at " + frame).orElse("");
        return String.join(", because of ", said) + place;
    }
}
