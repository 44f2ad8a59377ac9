// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.ScreenCatalogue;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.testing.Fx;

/**
 * The search of visitors: to make its index, to open its screen for the first time, and to answer keys.
 *
 * <p>Each fork is a kiosk that has just started and shown home, so the first times are those that a visitor meets.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class FindBenchmark {

    private static final int BUNDLED = 34;
    private static final double MEGABYTE = 1024 * 1024;
    /** A name by its letters, then back to nothing, so that each key changes the result. */
    private static final List<String> KEYS = List.of("1", "0", "1", "Delete", "Delete", "Delete", "J", "O", "N", "G",
            "Delete", "Delete", "Delete", "Delete");

    /** The number of bus lines; 34 is the bundled pack. */
    @Param({"34", "10000"})
    public int lines;

    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private Optional<LoadedPack> pack = Optional.empty();
    private Optional<ScreenBuilder.BuiltScreen> screen = Optional.empty();
    private int next;

    /** Reads the pack, shows home and makes the index, as a kiosk does in its first seconds. */
    @Setup
    public void prepare() throws IOException {
        Platform.startup(() -> {
        });
        PackSource source = lines == BUNDLED ? new BundledPack()
                : OtherOrganisation.writeTo(Files.createTempDirectory("find-benchmark"), lines, 2);
        var content = (PackResult.Accepted) new Packs().read(source);
        pack = Optional.of(Fx.get(() -> new LoadedPack(content, Clock.systemUTC())));
        Fx.run(() -> open(new Destination.Home()));
        long before = used();
        long start = System.nanoTime();
        pack.get().lookup().await();
        System.out.printf(Locale.ROOT, "index of %,d lines: %d ms, keeps %.1f MB%n", lines,
                (System.nanoTime() - start) / 1_000_000, (used() - before) / MEGABYTE);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private ScreenBuilder.BuiltScreen open(Destination destination) {
        var show = pack.orElseThrow();
        var screens = show.screens(ScreenCatalogue.SessionChanges.none(), DisplayProfile.PORTRAIT, Audible.ALL);
        var built = screens.build(destination, Session.fresh(new Lang("en")), Orientation.VERTICAL,
                new ScreenBuilder.ScreenActions(_ -> {
                }, _ -> {
                }, () -> {
                }));
        var scene = new Scene(built.view(), DisplayProfile.PORTRAIT.width(), DisplayProfile.PORTRAIT.height());
        scene.getStylesheets().setAll(show.theme().stylesheets(false));
        Fx.layOut(scene.getRoot());
        return built;
    }

    /** Opens the screen for the first time, and lays it out. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object openFirst() {
        return Fx.get(() -> open(new Destination.Find("")));
    }

    /** Touches a key, and lays out what is typed and then the answer. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 1, time = 2)
    @Measurement(iterations = 2, time = 3)
    public Object answerKey() throws InterruptedException {
        Fx.get(this::touch);
        var answer = answers.take();
        Fx.run(() -> Fx.layOut(view().view().getScene().getRoot()));
        return answer;
    }

    private ScreenBuilder.BuiltScreen view() {
        return screen.orElseGet(() -> {
            var built = open(new Destination.Find(""));
            built.screen().spoken().subscribe((_, now) -> Platform.runLater(() -> answers.offer(now)));
            screen = Optional.of(built);
            return built;
        });
    }

    private boolean touch() {
        var key = KEYS.get(next++ % KEYS.size());
        var root = view().view().getScene().getRoot();
        root.lookupAll(".key").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(key)).findFirst().orElseThrow().fire();
        Fx.layOut(root);
        return true;
    }
}
