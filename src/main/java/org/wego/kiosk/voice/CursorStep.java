// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the ring may go from where it is; after the last item comes the first. */
public enum CursorStep {
    NEXT, PREVIOUS, NEXT_GROUP, PREVIOUS_GROUP;

    /** The item to which this leads; of a group its first. */
    AccessibleItem from(AccessibleItem item, List<AccessibleItem> items) {
        int here = indexOf(item, items);
        int size = items.size();
        return switch (this) {
            case NEXT -> items.get((here + 1) % size);
            case PREVIOUS -> items.get((here - 1 + size) % size);
            case NEXT_GROUP -> elsewhere(items, here, 1).orElse(item);
            case PREVIOUS_GROUP -> elsewhere(items, here, size - 1).flatMap(found -> items.stream()
                    .filter(other -> other.group().equals(found.group())).findFirst()).orElse(item);
        };
    }

    private static Optional<AccessibleItem> elsewhere(List<AccessibleItem> items, int here, int distance) {
        int size = items.size();
        return IntStream.range(1, size).mapToObj(times -> items.get((here + times * distance) % size))
                .filter(other -> !other.group().equals(items.get(here).group())).findFirst();
    }

    private static int indexOf(AccessibleItem item, List<AccessibleItem> items) {
        return IntStream.range(0, items.size()).filter(index -> items.get(index).node().equals(item.node()))
                .findFirst().orElseThrow();
    }
}
