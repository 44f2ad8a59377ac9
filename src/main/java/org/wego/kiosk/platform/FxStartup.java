// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.wego.kiosk.theme.FontLoader;

/**
 * JavaFX as the lobby needs it: it may start while the program still reads what there is to show.
 *
 * <p>A third of a start is JavaFX's own; on a second core it costs nothing. May be shared between threads.
 */
public final class FxStartup {

    /** There is no folder from which the libraries of JavaFX could be loaded. */
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

    /** Begins to start it, if that was not done before; returns at once. */
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

    /** What any first screen needs. */
    private String prepare() {
        startupTrace.reached("toolkit");
        FontLoader.loadForStart();
        startupTrace.reached("typefaces");
        RenderingWarmUp.draw();
        startupTrace.reached("first strokes");
        return "started";
    }

    /** Waits until it is there; says what keeps it from opening a window and how to mend it, or nothing. */
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

    /** Waits until nothing is half begun: a process that ends meanwhile may crash. */
    public synchronized void settle() {
        if (begun) {
            var _ = started.handle((_, _) -> "settled").join();
        }
    }
}
