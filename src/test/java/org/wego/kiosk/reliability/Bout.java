// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.wego.kiosk.testing.Troubles;

/**
 * A sequence of a monkey's actions on the FX thread, without waiting for other threads in between.
 *
 * <p>Work that an action schedules for later is done before the check.
 */
final class Bout {

    private static final int REMEMBERED = 12;
    private static final int MAX_MINUTES = 30;

    private final Monkey monkey;
    private final Consumer<String> check;
    private final String where;
    private final int end;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private final Deque<String> last = new ArrayDeque<>();
    private int next;

    /**
     * A bout of consecutively numbered actions.
     *
     * @param check examines the screen after each action, whose description it receives
     */
    Bout(Monkey monkey, Consumer<String> check, String where, int from, int end) {
        this.monkey = monkey;
        this.check = check;
        this.where = where;
        this.next = from;
        this.end = end;
    }

    /** The position of the next action, for failure messages. */
    String place() {
        return where + "action " + next + ": ";
    }

    /** Runs all actions; a failure names the failed action, those before it, and the options to replay them. */
    void run() {
        Platform.runLater(() -> guarded(this::act));
        try {
            over.get(MAX_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(place() + "after " + last + "; replay with -Dmonkey.seed and -Dmonkey.actions="
                    + (next + 1), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(place() + "interrupted", e);
        }
    }

    private void act() {
        String action = monkey.act();
        last.add(action);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        Platform.runLater(() -> guarded(() -> checkAfter(action)));
    }

    private void checkAfter(String action) {
        check.accept(place() + action);
        Troubles.fail();
        next++;
        if (next == end) {
            over.complete(true);
        } else {
            Platform.runLater(() -> guarded(this::act));
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError e) {
            over.completeExceptionally(e);
        }
    }
}
