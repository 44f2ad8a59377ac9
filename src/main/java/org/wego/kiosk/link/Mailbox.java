// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A bounded box in front of the thread of a link. Putting something in never waits.
 *
 * <p>A newer item replaces an older one with the same key. When the box is full, the oldest item is dropped and
 * counted.
 *
 * @param <T> the items
 */
final class Mailbox<T> {

    private final LinkLoop loop;
    private final int capacity;
    private final Consumer<T> reader;
    private final Map<Object, T> items = new LinkedHashMap<>();
    private boolean woken;
    private long dropped;

    /**
     * An empty box.
     *
     * @param reader takes the items one by one, on the thread of the link
     */
    Mailbox(LinkLoop loop, int capacity, Consumer<T> reader) {
        this.loop = loop;
        this.capacity = capacity;
        this.reader = reader;
    }

    /** Puts in an item that no other one replaces. */
    void put(T item) {
        put(new Object(), item);
    }

    /** Puts in an item in the place of an older one with the same key. */
    void put(Object key, T item) {
        synchronized (items) {
            if (items.put(key, item) == null && items.size() > capacity) {
                var oldest = items.keySet().iterator();
                oldest.next();
                oldest.remove();
                dropped++;
            }
            if (woken) {
                return;
            }
            woken = true;
        }
        loop.run(this::empty);
    }

    /** The number of items that were dropped because the box was full. */
    long dropped() {
        synchronized (items) {
            return dropped;
        }
    }

    /** Reads one item, then lets other actions run. */
    private void empty() {
        T item;
        synchronized (items) {
            var oldest = items.entrySet().iterator();
            if (!oldest.hasNext()) {
                woken = false;
                return;
            }
            item = oldest.next().getValue();
            oldest.remove();
        }
        try {
            reader.accept(item);
        } finally {
            loop.run(this::empty);
        }
    }
}
