// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.activation.PackSmokeTest;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.desk.app.DeskPage;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.pack.OfficesPack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.screens.PackLanguages;
import org.wego.kiosk.shell.CheckingScreen;
import org.wego.kiosk.shell.emergency.EmergencyFeed;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;

/** While a pack is checked before it is shown, window, console and status show the progress. */
@FxTest
class FirstCheckTest {

    private static final int SCREENS = 40;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final CheckProgress progress = new CheckProgress();

    /** Checks a pack and runs a smoke test, which runs {@code seen} after half of the screens. */
    private void check(Runnable seen) {
        var pack = OfficesPack.in(folder.resolve("pack"), 1).source();
        assertThat(progress.watched(source -> new Packs().open(source)).apply(pack))
                .isInstanceOf(PackResult.Accepted.class);
        PackSmokeTest trial = (_, _) -> {
            progress.drawn(SCREENS / 2, SCREENS);
            seen.run();
            return List.of();
        };
        assertThat(progress.watched(trial).faults(folder.resolve("pack"), folder)).isEmpty();
    }

    @Test
    void theWindowShowsTheProgressInTheLanguagesOfThePack() {
        var screen = Fx.get(() -> new CheckingScreen(MessageCatalogue.ofStaff(),
                PackLanguages.of(OfficesPack.in(folder.resolve("spoken"), 1).source()), EmergencyFeed.none(),
                new FxScheduler()));
        var scene = Fx.get(() -> new Scene(screen.root(), 540, 960));
        var words = List.of("en", "ko", "ru").stream()
                .map(tag -> MessageCatalogue.ofStaff().in(new Lang(tag)).get("checking.title")).toList();
        assertThat(texts(scene)).containsSubsequence(words).doesNotContain("50 %");
        progress.watch(new Watching(screen));
        check(() -> assertThat(texts(scene)).contains("50 %"));
        Fx.run(() -> Fx.forget(scene));
    }

    /** The layout was made for portrait windows; in landscape, the progress was below the bottom edge. */
    @ParameterizedTest
    @CsvSource({"540, 960", "1600, 900", "1920, 1080", "800, 600"})
    void theScreenFitsAWindowOfAnyShape(double width, double height) {
        var screen = Fx.get(() -> new CheckingScreen(MessageCatalogue.ofStaff(), MessageCatalogue.BUNDLED,
                EmergencyFeed.none(), new FxScheduler()));
        var scene = Fx.get(() -> new Scene(screen.root(), width, height));
        Fx.run(() -> screen.show(1, 2));
        assertThat(texts(scene)).contains("50 %");
        assertThat(Fx.get(() -> DeskPage.within(scene.getRoot()).filter(Text.class::isInstance)
                .map(text -> text.localToScene(text.getLayoutBounds()))
                .filter(place -> place.getMinY() < 0 || place.getMaxY() > height || place.getMaxX() > width)
                .toList())).isEmpty();
        Fx.run(() -> Fx.forget(scene));
    }

    @Test
    void theConsoleReportsBeginningAndEnd() {
        progress.watch(new ConsoleProgress(new PrintStream(console, true, StandardCharsets.UTF_8)));
        var before = new ArrayList<String>();
        check(() -> before.addAll(printed()));
        assertThat(before).singleElement().asString().contains(folder.resolve("pack").toString(), "is checked",
                "half a minute");
        assertThat(printed()).last().isEqualTo("The content has been checked.");
    }

    @Test
    void theStatusShowsTheProgressUntilTheEnd() {
        check(() -> assertThat(progress.now()).hasValueSatisfying(line -> assertThat(line)
                .contains(folder.resolve("pack").toString(), "20 of 40 screens drawn")));
        assertThat(progress.now()).isEmpty();
    }

    /** The log holds back a repeated message for a minute. */
    @Test
    void theLogReportsEachLaterCheckImmediately() {
        var said = new ArrayList<String>();
        var logger = Logger.getLogger(CheckProgress.class.getName());
        var handler = new Handler() {

            @Override
            public void publish(LogRecord entry) {
                said.add(new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {
                // Nothing is kept.
            }

            @Override
            public void close() {
                // Nothing is kept.
            }
        };
        logger.addHandler(handler);
        logger.setLevel(Level.INFO);
        progress.unwatch();
        for (int edit = 1; edit <= 3; edit++) {
            int count = edit;
            check(() -> assertThat(said).hasSize(count).last().asString().contains(folder.resolve("pack").toString(),
                    "is being checked"));
        }
        logger.removeHandler(handler);
        logger.setLevel(null);
        assertThat(said).doesNotHaveDuplicates();
    }

    private List<String> printed() {
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> texts(Scene scene) {
        return Fx.get(() -> {
            Fx.layOut(scene.getRoot());
            return DeskPage.within(scene.getRoot()).filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                    .toList();
        });
    }

    /** Passes the progress to the screen, as the window does. */
    private record Watching(CheckingScreen screen) implements CheckProgress.ProgressListener {

        @Override
        public void began(PackSource pack) {
            // The screen is already shown.
        }

        @Override
        public void drawn(int done, int total) {
            Fx.run(() -> screen.show(done, total));
        }

        @Override
        public void ended() {
            // The lobby replaces the screen.
        }
    }
}
