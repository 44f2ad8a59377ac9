// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs work on the thread of JavaFX and waits for its result. */
public final class FxThread {

    private FxThread() {}

    /**
     * Runs some work; JavaFX must be running, and the caller must be on another thread.
     *
     * @throws ExecutionException when the work fails, with whatever it threw as the cause; when the caller is interrupted
     *     while it waits, with the {@link InterruptedException}, and the caller's thread stays interrupted
     */
    public static <T> T call(Callable<T> work) throws ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        }
    }
}
