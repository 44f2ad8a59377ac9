// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.FxThread;
import org.wego.kiosk.platform.OffscreenScene;

/**
 * Goes to every stop, takes a picture of each page and writes down what stands on it.
 *
 * @param <P> what it goes to
 */
public final class ScreenshotRun<P extends ScreenshotPlace> {

    private static final String INTERRUPTED = "the tour was interrupted";

    private record Shot(ScreenDump reading, BufferedImage picture) {}

    private final Function<P, ScreenshotTarget> sights;
    private final Path folder;
    private final Camera camera = new Camera();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /**
     * A tour.
     *
     * @param sights builds the screen of a stop; called on the FX thread
     * @param folder for the pictures; made when it is not there
     */
    public ScreenshotRun(Function<P, ScreenshotTarget> sights, Path folder) {
        this.sights = sights;
        this.folder = folder;
    }

    /**
     * Goes to all stops, in order; not to be called on the FX thread.
     *
     * @param progress is told after each stop how many are done
     * @return how many pictures were written
     * @throws IOException when a file cannot be written
     */
    public int run(String title, List<P> stops, IntConsumer progress) throws IOException {
        Files.createDirectories(folder);
        var readings = new ArrayList<ScreenDump>();
        var writing = new ArrayList<Future<?>>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < stops.size(); i++) {
                int number = i + 1;
                var stop = stops.get(i);
                for (var shot : onFxThread(() -> visit(number, stop))) {
                    readings.add(shot.reading());
                    writing.add(writer.submit(() -> {
                        Camera.save(shot.picture(), folder.resolve(shot.reading().file()));
                        return null;
                    }));
                }
                progress.accept(number);
            }
            for (var file : writing) {
                finish(file);
            }
        }
        Files.write(folder.resolve("tour.json"), new StrictJson().write(readings));
        Files.writeString(folder.resolve("index.html"), ContactSheet.html(title, readings), StandardCharsets.UTF_8);
        return readings.size();
    }

    /** The texts and controls that are not whole, of the stops that were gone to, a line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private List<Shot> visit(int number, P stop) {
        var sight = sights.apply(stop);
        var shots = new ArrayList<Shot>();
        try (var offscreen = new OffscreenScene(sight.root(), stop.width(), stop.height())) {
            offscreen.layOut();
            int pages = sight.pages();
            for (int page = 0; page < pages; page++) {
                sight.turnTo(page);
                offscreen.layOut();
                LayoutProblems.of(offscreen.scene()).stream().limit(1).forEach(fault -> faults.add(stop.path() + ", "
                        + stop.lang().tag() + ", " + stop.size() + ", " + stop.look() + ": " + fault));
                var picture = camera.take(offscreen.scene());
                var nodes = SceneReader.read(sight.root());
                shots.add(new Shot(new ScreenDump(file(number, stop, page), stop.path(),
                        stop.lang().tag(), stop.size(), stop.look(), page + 1, pages, nodes), picture));
            }
            sight.leave();
        }
        return shots;
    }

    private static String file(int number, ScreenshotPlace stop, int page) {
        var destination = stop.path().replaceAll("[^a-zA-Z0-9]+", "_");
        return String.format(Locale.ROOT, "%02d-%s-%s-%s-%s%s.png", number, destination, stop.lang().tag(),
                stop.size(), stop.look(), page == 0 ? "" : "-p" + (page + 1));
    }

    private static <T> T onFxThread(Callable<T> work) throws IOException {
        try {
            return FxThread.call(work);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static void finish(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static IOException failure(ExecutionException e) {
        if (e.getCause() instanceof IOException io) {
            return io;
        }
        if (e.getCause() instanceof InterruptedException interrupted) {
            return new IOException(INTERRUPTED, interrupted);
        }
        throw new IllegalStateException("a screen of the tour failed", e.getCause());
    }
}
