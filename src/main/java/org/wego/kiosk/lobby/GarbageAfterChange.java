// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Duration;
import java.util.function.Consumer;
import org.wego.kiosk.time.Scheduler;

/**
 * Collects the garbage of the check of changed content while no visitor is there.
 *
 * <p>Without it, each change adds about 2.5 MB until the heap is full. The collection stops all threads for some tenths
 * of a second. Confined to one thread.
 */
final class GarbageAfterChange {

    /** Until the screens have been rebuilt. */
    static final Duration DELAY = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final Consumer<Runnable> whenAtRest;
    private final Runnable collect;
    /** The number of the latest change. */
    private int latest;

    /**
     * Collects nothing before a change.
     *
     * @param whenAtRest runs an action as soon as no visitor is there
     */
    GarbageAfterChange(Scheduler scheduler, Consumer<Runnable> whenAtRest, Runnable collect) {
        this.scheduler = scheduler;
        this.whenAtRest = whenAtRest;
        this.collect = collect;
    }

    /** The same change of content, and a collection after the last of several. */
    <T> Consumer<T> after(Consumer<T> change) {
        return content -> {
            change.accept(content);
            int number = ++latest;
            scheduler.after(DELAY, () -> whenAtRest.accept(() -> {
                if (number == latest) {
                    collect.run();
                }
            }));
        };
    }
}
