// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
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
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.platform.MinuteTimer;
import org.wego.kiosk.usage.UsageHistory;

/** Reception's window, an ordinary desktop window. */
final class DeskWindow {

    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 540;

    private final DeskContent content;
    private final LiveContent live;
    private final StaffLanguages languages;
    private final Preferences preferences;
    private final Optional<Supplier<UsageHistory>> usage;
    private final DeskLinks links;
    private final Clock clock = Clock.systemUTC();
    private Optional<DeskController> current = Optional.empty();
    private Optional<DesktopEnvironment> environment = Optional.empty();

    /**
     * A window that is not shown yet.
     *
     * @param languages the languages that it can have
     * @param preferences what it remembers
     * @param usage reads the usage counts of the lobbies; empty when there are none
     * @param links what connects the desk with lobbies
     */
    DeskWindow(DeskContent content, LiveContent live, StaffLanguages languages, Preferences preferences,
            Optional<Supplier<UsageHistory>> usage, DeskLinks links) {
        this.content = content;
        this.live = live;
        this.languages = languages;
        this.preferences = preferences;
        this.usage = usage;
        this.links = links;
    }

    /**
     * Shows the window in a language.
     *
     * @param closed called when the window has been closed
     */
    void show(Lang lang, Runnable closed) {
        var stage = new Stage();
        environment = Optional.of(new DesktopEnvironment(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)), usage, preferences));
        open(stage, lang);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> current.ifPresent(DeskWindow::paint));
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
            if (!current.stream().allMatch(DeskController::mayClose)) {
                request.consume();
            }
        });
        stage.setOnHiding(_ -> bounds.keep(stage));
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        current.ifPresent(DeskController::begin);
        links.calls().ifPresent(calls -> {
            calls.watchAttention(rings -> attend(stage, rings));
            calls.begin();
        });
        live.watch(_ -> Platform.runLater(() -> current.ifPresent(DeskController::refresh)));
        new MinuteTimer(clock, new FxScheduler()).each(() -> current.ifPresent(DeskController::tick));
    }

    /** Builds the window in a language; one that is open already goes on where it was. */
    private void open(Stage stage, Lang lang) {
        var memory = DeskPreferences.memory(preferences);
        memory.put(Desk.LANGUAGE, lang.tag());
        // The calendar of JavaFX has no language of its own.
        Locale.setDefault(Locale.Category.FORMAT, lang.locale());
        var words = languages.words(lang);
        var desk = new DeskController(content,
                new DeskSettings(words, languages.all(), chosen -> open(stage, chosen), memory), clock,
                environment.orElseThrow().services(words), links);
        paint(desk);
        title(stage, desk);
        if (stage.getScene() == null) {
            stage.setScene(new Scene(desk.root()));
        } else {
            stage.getScene().setRoot(desk.root());
        }
        current.ifPresent(desk::resume);
        current = Optional.of(desk);
    }

    /** Brings the window into sight while a call rings, above those of other programs, which keep the keyboard. */
    private void attend(Stage stage, boolean rings) {
        if (rings && stage.isIconified()) {
            stage.setIconified(false);
        }
        stage.setAlwaysOnTop(rings);
        current.ifPresent(desk -> title(stage, desk));
    }

    /** The title, which is in the list of windows of the desktop, says that somebody calls. */
    private void title(Stage stage, DeskController desk) {
        stage.setTitle(desk.title(links.calls().filter(calls -> calls.now().rings()).isPresent()));
    }

    private static void paint(DeskController desk) {
        desk.dark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }
}
