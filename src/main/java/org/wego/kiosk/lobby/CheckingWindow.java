// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.FxStartup;
import org.wego.kiosk.platform.Monitors;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.screens.PackLanguages;
import org.wego.kiosk.shell.CheckingScreen;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.FontLoader;

/** The window of a first start while its content is checked, so that the screen is not empty meanwhile. */
final class CheckingWindow implements CheckProgress.ProgressListener {

    private final FxStartup startup;
    private final LobbySettings settings;
    private final LobbyEmergencies emergencies;
    /** Waits for the check; interrupted when the window is closed. */
    private final Thread waiting = Thread.currentThread();
    private volatile boolean left;
    private Optional<Stage> stage = Optional.empty();
    private Optional<CheckingScreen> screen = Optional.empty();

    /**
     * A window that is not shown yet.
     *
     * @param settings of the lobby, whose window will open in the same place
     * @param emergencies cover the window
     */
    CheckingWindow(FxStartup startup, LobbySettings settings, LobbyEmergencies emergencies) {
        this.startup = startup;
        this.settings = settings;
        this.emergencies = emergencies;
    }

    @Override
    public void began(PackSource pack) {
        if (startup.obstacle().isEmpty()) {
            var languages = PackLanguages.of(pack);
            var place = settings.screen().equals(ScreenChoice.PRIMARY) ? ScreenBounds.PRIMARY
                    : new ScreenBounds(settings.screen(), Monitors.names());
            Platform.runLater(() -> {
                FontLoader.loadForStart();
                FontLoader.loadChineseNames();
                FontLoader.loadChineseText();
                emergencies.refresh();
                show(new CheckingScreen(MessageCatalogue.ofStaff(), languages,
                        new EmergencyFeed(emergencies.current(), languages, ZoneId.systemDefault()),
                        emergencies.scheduler()), place);
            });
        }
    }

    private void show(CheckingScreen checking, ScreenBounds place) {
        boolean fullScreen = settings.fullScreen();
        var area = place.area(settings);
        var window = new Stage(fullScreen ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        window.setScene(new Scene(checking.root(), area.getWidth(), area.getHeight()));
        window.setTitle("Kiosk");
        if (fullScreen || !place.equals(ScreenBounds.PRIMARY)) {
            window.setX(area.getMinX());
            window.setY(area.getMinY());
        }
        window.setOnCloseRequest(request -> {
            request.consume();
            if (!fullScreen) {
                left = true;
                close();
                waiting.interrupt();
            }
        });
        window.show();
        stage = Optional.of(window);
        screen = Optional.of(checking);
    }

    /** Whether the window was closed before the lobby was ready. */
    boolean isLeft() {
        return left;
    }

    @Override
    public void drawn(int done, int total) {
        Platform.runLater(() -> screen.ifPresent(checking -> checking.show(done, total)));
    }

    @Override
    public void ended() {
        // The window stays until the lobby's window has replaced it.
    }

    /** Closes the window, because the lobby's is on the screen. Call on the FX thread. */
    void close() {
        stage.ifPresent(Stage::hide);
        stage = Optional.empty();
        screen = Optional.empty();
    }
}
