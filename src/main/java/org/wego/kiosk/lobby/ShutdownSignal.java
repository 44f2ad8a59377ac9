// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.platform.ExitCode;

/**
 * How a lobby comes to its end: once, whoever asks first, also when the system asks the process to end.
 *
 * <p>May be shared between threads.
 */
final class ShutdownSignal {

    private static final long LAST_WORDS_SECONDS = 3;

    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final CountDownLatch left = new CountDownLatch(1);

    /** From now on, a process that is asked to end does so in order. */
    void installShutdownHook() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "leave"));
    }

    private void leave() {
        exit(ExitCode.DONE);
        try {
            var _ = left.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lobby is to end with an exit code; does nothing when it ends already. */
    void exit(int exitCode) {
        code.complete(exitCode);
    }

    /** Waits for the end; the exit code. */
    int await() {
        return code.join();
    }

    /** Everything is put away. */
    void done() {
        left.countDown();
    }
}
