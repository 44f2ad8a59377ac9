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

/**
 * Draws screens off screen, page by page, and reports those that fail or are not completely visible. Use on the FX
 * thread only.
 */
public final class ScreenRenderCheck {

    /** Pictures have a quarter of their size: this takes a sixteenth of the time and finds the same errors. */
    private static final double SCALE = 0.25;

    private final LobbyScreenshots screenshots;

    public ScreenRenderCheck(LobbyScreenshots screenshots) {
        this.screenshots = screenshots;
    }

    /** The first problem of a screen; empty when it has none. */
    public Optional<String> problem(ScreenshotSpec spec) {
        try {
            return draw(spec).map(problem -> where(spec) + problem);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(where(spec) + cause(e));
        }
    }

    private static String where(ScreenshotSpec spec) {
        return spec.path() + ", " + spec.lang().tag() + ", " + spec.width() + "x" + spec.height() + ", " + spec.look()
                + ": ";
    }

    /** The first text or control that is not completely visible on a page. */
    private Optional<String> draw(ScreenshotSpec spec) {
        var clipped = Optional.<String>empty();
        var target = screenshots.at(spec);
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        parameters.setFill(Color.BLACK);
        try (var offscreen = new OffscreenScene(target.root(), spec.width(), spec.height())) {
            for (int page = 0; page == 0 || page < target.pages(); page++) {
                target.turnTo(page);
                offscreen.layOut();
                if (clipped.isEmpty()) {
                    clipped = LayoutProblems.of(offscreen.scene()).stream().findFirst();
                }
                if (RenderCheckMatrix.isDrawn(spec)) {
                    target.root().snapshot(parameters, null);
                }
            }
            target.leave();
        }
        return clipped;
    }

    /** The exception with its causes, and the first stack frame in this package. */
    private static String cause(Throwable e) {
        var causes = new ArrayList<String>();
        for (var at = Optional.of(e); at.isPresent() && causes.size() < 4; at = at.flatMap(
                known -> Optional.ofNullable(known.getCause()))) {
            causes.add(at.get().toString());
        }
        var own = ScreenRenderCheck.class.getPackageName();
        var place = List.of(e.getStackTrace()).stream().filter(frame -> frame.getClassName().startsWith(own))
                .findFirst()
                .map(frame -> " at " + frame).orElse("");
        return String.join(", because of ", causes) + place;
    }
}
