// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.platform.ExitCode;

/**
 * Signals the end of the lobby, also when the system terminates the process; the first exit code wins.
 *
 * <p>May be shared between threads.
 */
final class ShutdownSignal {

    private static final long LAST_WORDS_SECONDS = 3;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final CountDownLatch released = new CountDownLatch(1);

    /** Lets the lobby shut down cleanly when the system terminates the process. */
    void installShutdownHook() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "leave"));
    }

    private void leave() {
        exit(ExitCode.DONE);
        try {
            var _ = released.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the lobby with an exit code; has no effect if it is already ending. */
    void exit(int exitCode) {
        code.complete(exitCode);
    }

    /** Waits for the end and returns the exit code. */
    int await() {
        return code.join();
    }

    /** All resources are released, so the shutdown hook need not wait any longer. */
    void done() {
        released.countDown();
    }
}
