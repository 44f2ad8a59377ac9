// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.platform.MinuteTimer;
import org.wego.kiosk.text.MessageCatalogue;

/** Reception's window, an ordinary desktop window. */
final class DeskWindow {

    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 540;

    private final DeskContent content;
    private final LiveContent live;
    private final Lang lang;

    DeskWindow(DeskContent content, LiveContent live, Lang lang) {
        this.content = content;
        this.live = live;
        this.lang = lang;
    }

    /**
     * Shows the window.
     *
     * @param closed called when the window has been closed
     */
    void show(Runnable closed) {
        var stage = new Stage();
        var preferences = DeskPreferences.of(System.getProperty("user.name"), Path.of(System.getProperty("user.home")));
        var clock = Clock.systemUTC();
        var desk = new DeskController(content, lang, clock,
                new DesktopEnvironment(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)),
                        MessageCatalogue.ofDesk().in(lang), preferences).services());
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> desk.dark(scheme == ColorScheme.DARK));
        stage.setTitle(desk.title());
        stage.setScene(new Scene(desk.root()));
        var display = Screen.getPrimary().getVisualBounds();
        // The size of the window frame is not known yet. Without room for it the window could exceed the display.
        stage.setMinWidth(Math.min(MIN_WIDTH, display.getWidth() - WindowBounds.FRAME));
        stage.setMinHeight(Math.min(MIN_HEIGHT, display.getHeight() - WindowBounds.FRAME));
        var bounds = new WindowBounds(preferences);
        bounds.restore(stage);
        // Esc closes cards, so only F11 leaves the full screen.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.getScene().getAccelerators().put(new KeyCodeCombination(KeyCode.F11),
                () -> stage.setFullScreen(!stage.isFullScreen()));
        stage.setOnCloseRequest(request -> {
            if (!desk.mayClose()) {
                request.consume();
            }
        });
        stage.setOnHiding(_ -> bounds.keep(stage));
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        desk.begin();
        live.watch(_ -> Platform.runLater(desk::refresh));
        new MinuteTimer(clock, new FxScheduler()).each(desk::tick);
    }
}
