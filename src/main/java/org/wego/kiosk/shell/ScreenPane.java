// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.shell.ScreenBuilder.BuiltScreen;
import org.wego.kiosk.shell.ScreenHost.ScreenRequest;
import org.wego.kiosk.ui.OffscreenArea;

/** A pane for one screen: the present one, or one in reserve that neither layout nor voice treats as shown. */
final class ScreenPane extends StackPane {

    private record HeldScreen(ScreenRequest request, BuiltScreen built) {}

    private Optional<HeldScreen> held = Optional.empty();

    /** An empty pane in reserve. */
    ScreenPane() {
        reserve(true);
    }

    /** Holds a screen instead of the one before. It is styled when it is about to be shown. */
    void hold(ScreenRequest request, BuiltScreen built) {
        held = Optional.of(new HeldScreen(request, built));
        getChildren().setAll(built.view());
    }

    /** The screen in this pane. */
    Optional<BuiltScreen> screen() {
        return held.map(HeldScreen::built);
    }

    /** Whether the screen in this pane is the one for a request. */
    boolean answers(ScreenRequest request) {
        return held.filter(screen -> screen.request().equals(request)).isPresent();
    }

    /** Whether the screen in this pane can be shown again in the visit of a request. */
    boolean isReusable(ScreenRequest request) {
        return held.filter(screen -> screen.request().at(request.place()).equals(request)
                && screen.built().screen().isAsNew()).isPresent();
    }

    /** Shows the pane in the visible area. */
    void enter() {
        setManaged(true);
        setVisible(true);
    }

    /** Moves the pane out of the visible area. A screen is styled only while it is visible. */
    void reserve(boolean visible) {
        setManaged(false);
        setVisible(visible);
        relocate(OffscreenArea.X, 0);
    }

    /** Removes the screen. */
    void clear() {
        held = Optional.empty();
        getChildren().clear();
    }
}
