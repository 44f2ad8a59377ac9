// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Duration;
import java.util.function.Consumer;
import org.wego.kiosk.time.Scheduler;

/**
 * Collects what the check of changed content leaves behind, while nobody is there.
 *
 * <p>Without it, each change adds about 2.5 MB until the heap is full, which takes months and most of the memory. The
 * collection stops all threads for some tenths of a second, so it waits until no visitor is there.
 */
final class GarbageAfterChange {

    /** After the last of several changes. The screens have been rebuilt by then. */
    static final Duration DELAY = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final Consumer<Runnable> whenAtRest;
    private final Runnable collect;
    private Runnable cancelWaiting = () -> {
    };

    /**
     * Collects nothing yet.
     *
     * @param whenAtRest runs an action as soon as no visitor is there
     */
    GarbageAfterChange(Scheduler scheduler, Consumer<Runnable> whenAtRest, Runnable collect) {
        this.scheduler = scheduler;
        this.whenAtRest = whenAtRest;
        this.collect = collect;
    }

    /** The same change of content, and a collection after it. */
    <T> Consumer<T> after(Consumer<T> change) {
        return content -> {
            change.accept(content);
            cancelWaiting.run();
            cancelWaiting = scheduler.after(DELAY, () -> whenAtRest.accept(collect));
        };
    }
}
