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

/** The window in which an editor sees a content pack, and the console on which its errors are printed, too. */
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
        print("The content in " + folder + " is being read.");
        var view = FxRuntime.call(() -> show(closed));
        try (var watch = new PreviewWatch(folder, PreviewWatch.DEFAULT, news -> take(view, news))) {
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

    private void take(PackPreviewView view, PreviewResult news) {
        Platform.runLater(() -> view.show(news));
        news.lines().forEach(this::print);
    }

    private synchronized void print(String line) {
        console.println(line);
        console.flush();
    }
}
