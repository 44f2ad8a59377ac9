// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/** Starts JavaFX for a command; a fault on its way ends the command instead of leaving it waiting. */
public final class FxRuntime {

    private FxRuntime() {}

    /**
     * Starts JavaFX and does the first work on its thread.
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
     * Does some work on the thread of JavaFX, which is running.
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
        return CommandException.fault("The screens cannot be made", e);
    }

    private static CommandException interrupted(Exception e) {
        return new CommandException(ExitCode.FAULTS, "Interrupted", e);
    }

    /** Starts JavaFX, with nothing to do on its thread yet. */
    public static void begin() throws CommandException {
        call(() -> "started");
    }

    /** Completes {@code done} with what {@code work} returns or throws, whatever it throws. */
    static <T> void complete(CompletableFuture<T> done, Callable<T> work) {
        try {
            done.complete(work.call());
        } catch (Throwable e) {
            // Whoever waits is to know of it, whatever it is.
            done.completeExceptionally(e);
        }
    }
}
