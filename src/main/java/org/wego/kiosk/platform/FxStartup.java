// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.wego.kiosk.theme.FontLoader;

/**
 * Starts JavaFX for the lobby, while the program still reads the content.
 *
 * <p>JavaFX takes a third of the start-up time; on a second core this costs nothing. May be shared between threads.
 */
public final class FxStartup {

    /** No folder allows the libraries of JavaFX to be unpacked and loaded. */
    private static final class NoLibrariesException extends Exception {

        private static final long serialVersionUID = 1L;

        NoLibrariesException(String sentence) {
            super(sentence);
        }
    }

    private final StartupTrace startupTrace;
    private final CompletableFuture<String> started = new CompletableFuture<>();
    private boolean begun;

    public FxStartup(StartupTrace startupTrace) {
        this.startupTrace = startupTrace;
    }

    /** Begins to start JavaFX on the first call; returns immediately. */
    public synchronized void begin() {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("toolkit").start(this::start);
        }
    }

    private void start() {
        var noFolder = LibraryFolder.prepare();
        if (noFolder.isPresent()) {
            started.completeExceptionally(new NoLibrariesException(noFolder.get()));
            return;
        }
        try {
            Platform.startup(() -> FxRuntime.complete(started, this::prepare));
        } catch (RuntimeException | LinkageError e) {
            started.completeExceptionally(e);
        }
    }

    /** Prepares what every first screen needs. */
    private String prepare() {
        startupTrace.reached("toolkit");
        FontLoader.loadForStart();
        startupTrace.reached("typefaces");
        RenderingWarmUp.draw();
        startupTrace.reached("first strokes");
        return "started";
    }

    /** Waits for the start; returns why no window can be opened, with the remedy, or empty. */
    public Optional<String> obstacle() {
        begin();
        try {
            started.join();
            return Optional.empty();
        } catch (CompletionException e) {
            return Optional.of(e.getCause() instanceof NoLibrariesException none ? String.valueOf(none.getMessage())
                    : DisplayProbe.obstacle().orElseGet(() -> "JavaFX cannot start: " + ErrorSummary.of(e)));
        }
    }

    /** Waits for a start that has begun: a process that ends during it may crash. */
    public synchronized void settle() {
        if (begun) {
            var _ = started.handle((_, _) -> "settled").join();
        }
    }
}
