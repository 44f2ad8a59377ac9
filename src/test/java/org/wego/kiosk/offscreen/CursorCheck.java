// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Edges;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.ScreenPicture;
import org.wego.kiosk.tour.ScreenshotSpec;

/** Focuses each button of the action bar and the pager, on a screen with pages, and checks its focus ring. */
final class CursorCheck implements TourMatrix.Check {

    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");
    /** Two millimetres on a portrait and a landscape screen, px. */
    private static final int UPRIGHT = 6;
    private static final int WIDE = 8;

    /**
     * A focused button.
     *
     * @param faults the problems of its focus ring, one line each
     */
    record CursorStop(int width, String variant, List<String> faults) {}

    private final List<CursorStop> rings = new ArrayList<>();

    /** The city screen has both buttons of the pager; the size of all buttons depends on the text size. */
    @Override
    public boolean wants(ScreenshotSpec stop) {
        return stop.destination() instanceof Destination.City && stop.lang().tag().equals("ko")
                && !stop.variant().reach() && stop.variant().percent() != 150;
    }

    @Override
    public boolean needs(ScreenshotSpec stop) {
        return wants(stop);
    }

    @Override
    public void look(PaintedPage page) {
        if (!page.isAtAnEnd()) {
            return;
        }
        var scene = page.scene();
        int least = scene.getHeight() > scene.getWidth() ? UPRIGHT : WIDE;
        var without = ScreenPicture.of(scene);
        for (var button : buttons(scene)) {
            var faults = Edges.ringFaults(without, focused(scene, button), bounds(button), least).stream()
                    .map(fault -> page.where() + ", " + button + ": " + fault).toList();
            rings.add(new CursorStop(page.stop().width(), page.stop().variant().name(), faults));
        }
    }

    /** The focused buttons in one shape and variant. */
    List<CursorStop> rings(int width, String variant) {
        return rings.stream().filter(ring -> ring.width() == width && ring.variant().equals(variant)).toList();
    }

    private static List<ButtonBase> buttons(Scene scene) {
        return Stream.of(".action-bar .action", ".pager-bar .action")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .filter(node -> node.isVisible() && !node.isDisabled()).map(ButtonBase.class::cast).toList();
    }

    private static ScreenPicture focused(Scene scene, Node button) {
        button.pseudoClassStateChanged(FOCUS, true);
        Fx.layOut(scene.getRoot());
        var picture = ScreenPicture.of(scene);
        button.pseudoClassStateChanged(FOCUS, false);
        Fx.layOut(scene.getRoot());
        return picture;
    }

    private static Bounds bounds(ButtonBase button) {
        var origin = button.localToScene(0, 0);
        return new BoundingBox(origin.getX(), origin.getY(), button.getWidth(), button.getHeight());
    }
}
