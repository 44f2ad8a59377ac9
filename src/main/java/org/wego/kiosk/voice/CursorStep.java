// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A step of the reading cursor. After the last item follows the first. */
public enum CursorStep {
    NEXT, PREVIOUS, NEXT_GROUP, PREVIOUS_GROUP;

    /** The item to which this step leads; in another group, the first item. */
    AccessibleItem from(AccessibleItem item, List<AccessibleItem> items) {
        int index = indexOf(item, items);
        int size = items.size();
        return switch (this) {
            case NEXT -> items.get((index + 1) % size);
            case PREVIOUS -> items.get((index - 1 + size) % size);
            case NEXT_GROUP -> inOtherGroup(items, index, 1).orElse(item);
            case PREVIOUS_GROUP -> inOtherGroup(items, index, size - 1).flatMap(found -> items.stream()
                    .filter(other -> other.group().equals(found.group())).findFirst()).orElse(item);
        };
    }

    private static Optional<AccessibleItem> inOtherGroup(List<AccessibleItem> items, int start, int distance) {
        int size = items.size();
        return IntStream.range(1, size).mapToObj(times -> items.get((start + times * distance) % size))
                .filter(other -> !other.group().equals(items.get(start).group())).findFirst();
    }

    private static int indexOf(AccessibleItem item, List<AccessibleItem> items) {
        return IntStream.range(0, items.size()).filter(index -> items.get(index).node().equals(item.node()))
                .findFirst().orElseThrow();
    }
}
