// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** Starts JavaFX for a command and runs work on its thread; a failure ends the command instead of blocking it. */
public final class FxRuntime {

    private FxRuntime() {}

    /**
     * Starts JavaFX and runs the first work on its thread.
     *
     * @throws CommandException when JavaFX cannot start or the work fails
     */
    public static <T> T call(Callable<T> work) throws CommandException {
        var obstacle = LibraryFolder.prepare();
        if (obstacle.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, obstacle.get());
        }
        var done = new CompletableFuture<T>();
        try {
            Platform.startup(() -> complete(done, work));
        } catch (RuntimeException | LinkageError e) {
            throw CommandException.fault("JavaFX cannot start", e);
        }
        return result(done);
    }

    /**
     * Runs work on the FX thread; JavaFX must be running.
     *
     * @throws CommandException when the work fails
     */
    public static <T> T later(Callable<T> work) throws CommandException {
        try {
            return FxThread.call(work);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof InterruptedException ? interrupted(e) : fault(e);
        }
    }

    private static <T> T result(CompletableFuture<T> done) throws CommandException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw fault(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(e);
        }
    }

    private static CommandException fault(ExecutionException e) {
        return CommandException.fault("Cannot build the screens", e);
    }

    private static CommandException interrupted(Exception e) {
        return new CommandException(ExitCode.FAULTS, "Interrupted", e);
    }

    /** Starts JavaFX without work on its thread. */
    public static void begin() throws CommandException {
        call(() -> "started");
    }

    /** Completes {@code done} with the result of {@code work}, or with anything that it throws. */
    static <T> void complete(CompletableFuture<T> done, Callable<T> work) {
        try {
            done.complete(work.call());
        } catch (Throwable e) {
            // The waiting caller must receive every Throwable.
            done.completeExceptionally(e);
        }
    }
}
