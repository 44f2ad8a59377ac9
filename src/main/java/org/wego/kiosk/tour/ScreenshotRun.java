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
 * Visits a list of places, takes a picture of each page and describes its texts and controls.
 *
 * @param <P> the type of the places
 */
public final class ScreenshotRun<P extends ScreenshotPlace> {

    private static final String INTERRUPTED = "the screenshot run was interrupted";

    private record Screenshot(ScreenDump dump, BufferedImage picture) {}

    private final Function<P, ScreenshotTarget> targets;
    private final Path folder;
    private final Camera camera = new Camera();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /**
     * A screenshot run.
     *
     * @param targets builds the screen of a place; called on the FX thread
     * @param folder for the pictures; created if missing
     */
    public ScreenshotRun(Function<P, ScreenshotTarget> targets, Path folder) {
        this.targets = targets;
        this.folder = folder;
    }

    /**
     * Visits all places in order; not to be called on the FX thread.
     *
     * @param progress called after each place with the number of places done
     * @return the number of pictures written
     * @throws IOException when a file cannot be written
     */
    public int run(String title, List<P> places, IntConsumer progress) throws IOException {
        Files.createDirectories(folder);
        var dumps = new ArrayList<ScreenDump>();
        var writing = new ArrayList<Future<?>>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < places.size(); i++) {
                int number = i + 1;
                var place = places.get(i);
                for (var screenshot : onFxThread(() -> visit(number, place))) {
                    dumps.add(screenshot.dump());
                    writing.add(writer.submit(() -> {
                        Camera.save(screenshot.picture(), folder.resolve(screenshot.dump().file()));
                        return null;
                    }));
                }
                progress.accept(number);
            }
            for (var file : writing) {
                finish(file);
            }
        }
        Files.write(folder.resolve("tour.json"), new StrictJson().write(dumps));
        Files.writeString(folder.resolve("index.html"), ContactSheet.html(title, dumps), StandardCharsets.UTF_8);
        return dumps.size();
    }

    /** The texts and controls that are not completely visible on the visited places, one line each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private List<Screenshot> visit(int number, P place) {
        var target = targets.apply(place);
        var screenshots = new ArrayList<Screenshot>();
        try (var offscreen = new OffscreenScene(target.root(), place.width(), place.height())) {
            offscreen.layOut();
            int pages = target.pages();
            for (int page = 0; page < pages; page++) {
                target.turnTo(page);
                offscreen.layOut();
                LayoutProblems.of(offscreen.scene()).stream().limit(1).forEach(fault -> faults.add(place.path() + ", "
                        + place.lang().tag() + ", " + place.size() + ", " + place.look() + ": " + fault));
                var picture = camera.take(offscreen.scene());
                var nodes = SceneReader.read(target.root());
                screenshots.add(new Screenshot(new ScreenDump(file(number, place, page), place.path(),
                        place.lang().tag(), place.size(), place.look(), page + 1, pages, nodes), picture));
            }
            target.leave();
        }
        return screenshots;
    }

    private static String file(int number, ScreenshotPlace place, int page) {
        var destination = place.path().replaceAll("[^a-zA-Z0-9]+", "_");
        return String.format(Locale.ROOT, "%02d-%s-%s-%s-%s%s.png", number, destination, place.lang().tag(),
                place.size(), place.look(), page == 0 ? "" : "-p" + (page + 1));
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
        throw new IllegalStateException("a screen could not be built", e.getCause());
    }
}
