// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs work on the FX thread and waits for its result. */
public final class FxThread {

    private FxThread() {}

    /**
     * Runs work; JavaFX must be running, and the caller must be on another thread.
     *
     * @throws ExecutionException when the work throws anything, which is the cause; or when the caller is interrupted
     *     while it waits: the cause is the {@link InterruptedException}, and the thread stays interrupted
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
