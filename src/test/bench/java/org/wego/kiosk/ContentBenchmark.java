// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.offscreen.LobbyScreenshots;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.ScreenshotTarget;
import org.wego.kiosk.tour.Variant;

/**
 * The cost of growing content: to check it, to read it, to open the screen with all lines, and to turn a page there.
 *
 * <p>Each is measured a few times in a process, as in a kiosk, where it happens rarely.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(1)
public class ContentBenchmark {

    private static final int LINES_A_FILE = 10_000;
    private static final double MEGABYTE = 1024 * 1024;

    /** The number of bus lines. */
    @Param({"34", "1000", "10000", "100000"})
    public int lines;

    private Optional<FolderPack> pack = Optional.empty();
    private Optional<LobbyScreenshots> screenshots = Optional.empty();
    private Optional<ScreenshotTarget> target = Optional.empty();
    private int page;

    /** Writes a pack with {@link #lines} lines, and opens it once. */
    @Setup
    public void prepare() throws IOException {
        Platform.startup(() -> {
        });
        var folder = Files.createTempDirectory("content-benchmark");
        pack = Optional.of(OtherOrganisation.writeTo(folder, lines, Math.max(2, lines / LINES_A_FILE)));
        long before = used();
        var content = (PackResult.Accepted) check();
        System.out.printf(Locale.ROOT, "content of %,d lines keeps %.1f MB%n", lines, (used() - before) / MEGABYTE);
        screenshots = Optional.of(Fx.get(() -> new LobbyScreenshots(new LoadedPack(content, Clock.systemUTC()))));
        target = Optional.of((ScreenshotTarget) open());
    }

    /** Deletes the folder. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(Path.of(pack.orElseThrow().name()))) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Reads and checks the pack, as when a kiosk gets another pack. */
    @Benchmark
    public Object check() {
        return new Packs().open(pack.orElseThrow());
    }

    /** Reads the pack, as at the start of a kiosk. */
    @Benchmark
    public Object read() {
        return new Packs().read(pack.orElseThrow());
    }

    /** Opens the screen with all lines. */
    @Benchmark
    public Object open() {
        return Fx.get(() -> {
            var stop = new ScreenshotSpec(new Destination.Buses(Optional.empty()), new Lang("en"), 1080, 1920,
                    Variant.NORMAL);
            var opened = screenshots.orElseThrow().at(stop);
            new Scene(opened.root(), stop.width(), stop.height());
            Fx.layOut(opened.root());
            return opened;
        });
    }

    /** Turns to the next page of that screen. */
    @Benchmark
    public Object turnPage() {
        return Fx.get(() -> {
            var opened = target.orElseThrow();
            page = (page + 1) % opened.pages();
            opened.turnTo(page);
            Fx.layOut(opened.root());
            return page;
        });
    }
}
