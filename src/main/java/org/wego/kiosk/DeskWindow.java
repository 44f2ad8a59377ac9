// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.time.Clock;
import java.util.prefs.Preferences;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.wego.kiosk.model.Lang;

/** Reception's window: an ordinary one of the desktop. */
final class DeskWindow {

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    private final DeskContent read;
    private final LiveContent live;
    private final Lang lang;

    DeskWindow(DeskContent read, LiveContent live, Lang lang) {
        this.read = read;
        this.live = live;
        this.lang = lang;
    }

    /**
     * Shows it.
     *
     * @param closed is told when it has been closed
     */
    void show(Runnable closed) {
        var stage = new Stage();
        var desk = new DeskParts(read, lang, Clock.systemUTC(),
                new DeskDesktop(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)))
                        .system());
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> desk.dark(scheme == ColorScheme.DARK));
        stage.setTitle(desk.title());
        stage.setScene(new Scene(desk.root()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var place = new WindowPlace(Preferences.userNodeForPackage(DeskWindow.class).node("desk-place"));
        place.restore(stage);
        stage.setOnCloseRequest(request -> {
            if (!desk.mayClose()) {
                request.consume();
            }
        });
        stage.setOnHiding(_ -> place.keep(stage));
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        desk.begin();
        live.watch(_ -> Platform.runLater(desk::renew));
    }
}
