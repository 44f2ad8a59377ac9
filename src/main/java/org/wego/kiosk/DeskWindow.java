// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.time.Clock;
import java.util.prefs.Preferences;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;

/** Reception's window: an ordinary one of the desktop. */
final class DeskWindow {

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;

    private final PackResult.Accepted pack;
    private final Lang lang;
    private final Clock clock;
    private final Runnable closed;

    DeskWindow(PackResult.Accepted pack, Lang lang, Clock clock, Runnable closed) {
        this.pack = pack;
        this.lang = lang;
        this.clock = clock;
        this.closed = closed;
    }

    void show() {
        var stage = new Stage();
        var preferences = Platform.getPreferences();
        var desk = new DeskParts(new PackShow(pack, clock), pack.warnings(), lang, clock, stage::close);
        preferences.colorSchemeProperty().subscribe(scheme -> desk.dark(scheme == ColorScheme.DARK));
        stage.setTitle(desk.title());
        stage.setScene(new Scene(desk.root()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var place = new WindowPlace(Preferences.userNodeForPackage(DeskWindow.class).node("desk-place"));
        place.restore(stage);
        stage.setOnHiding(_ -> place.keep(stage));
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        desk.begin();
    }
}
