// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers queries on a thread of its own, with an index that it makes at the first need.
 *
 * <p>Thread-safe. The thread ends when there has been nothing to do for some seconds, so that there is nothing to close.
 */
public final class ContentLookup {

    private static final long IDLE_SECONDS = 5;

    private final Supplier<LookupIndex> making;
    private final ExecutorService worker = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("lookup").factory());
    private final AtomicLong latest = new AtomicLong();
    private volatile Optional<LookupIndex> ready = Optional.empty();

    /**
     * A lookup without an index yet.
     *
     * @param making makes the index; called once, on the thread that first needs it
     */
    public ContentLookup(Supplier<LookupIndex> making) {
        this.making = making;
    }

    /** Makes the index in the background if there is none. */
    public void prepare() {
        worker.execute(this::index);
    }

    /** This lookup instead of another one, whose index is made anew if there was one. */
    public ContentLookup after(ContentLookup before) {
        if (before.ready.isPresent()) {
            prepare();
        }
        return this;
    }

    /** Makes the index if there is none, and waits for it; for pictures, not for a screen that is in use. */
    public void await() {
        index();
    }

    /** The answer, if the index is ready. */
    public Optional<LookupResult> atOnce(String query) {
        return ready.map(index -> index.find(query));
    }

    /**
     * Answers in the background. A query that has not been begun when a later one is asked gets no answer.
     *
     * @param found receives the answer on another thread
     */
    public void find(String query, Consumer<LookupResult> found) {
        long number = latest.incrementAndGet();
        worker.execute(() -> {
            if (latest.get() == number) {
                found.accept(index().find(query));
            }
        });
    }

    private synchronized LookupIndex index() {
        var index = ready.orElseGet(making);
        ready = Optional.of(index);
        return index;
    }
}
