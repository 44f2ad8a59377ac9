// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.platform.MinuteTimer;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.FontLoader;

/** The window that shows a content pack to its editor; errors are printed on the console, too. */
public final class PreviewWindow {

    private static final double SHAPE = 0.62;
    private static final double ROOM_FOR_FRAME = 0.9;

    private final Path folder;
    private final Destination start;
    private final Optional<Lang> lang;
    private final PrintWriter console;

    public PreviewWindow(Path folder, Destination start, Optional<Lang> lang, PrintWriter console) {
        this.folder = folder;
        this.start = start;
        this.lang = lang;
        this.console = console;
    }

    /**
     * Shows the window and waits until it is closed.
     *
     * @throws CommandException when no window can be shown
     */
    public void showUntilClosed() throws CommandException {
        var closed = new CountDownLatch(1);
        print("Reading the content in " + folder + ".");
        var view = FxRuntime.call(() -> show(closed));
        try (var watch = new PreviewWatch(folder, PreviewWatch.DEFAULT, result -> show(view, result))) {
            Platform.runLater(() -> view.onRefresh(watch::again));
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private PackPreviewView show(CountDownLatch closed) {
        FontLoader.loadForStart();
        var languages = MessageCatalogue.DESK_LANGUAGES;
        var own = languages.stream().filter(known -> known.tag().equals(Locale.getDefault().getLanguage())).findFirst()
                .orElse(languages.getFirst());
        var clock = Clock.system(ZoneId.systemDefault());
        var view = new PackPreviewView(MessageCatalogue.ofDesk().in(own), start, lang, clock);
        var stage = new Stage();
        stage.setTitle(folder.toString());
        double height = Math.floor(Screen.getPrimary().getVisualBounds().getHeight() * ROOM_FOR_FRAME);
        stage.setScene(new Scene(view.root(), Math.floor(height * SHAPE), height));
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        new MinuteTimer(clock, new FxScheduler()).each(view::tick);
        return view;
    }

    private void show(PackPreviewView view, PreviewResult result) {
        Platform.runLater(() -> view.show(result));
        result.lines().forEach(this::print);
    }

    private synchronized void print(String line) {
        console.println(line);
        console.flush();
    }
}
