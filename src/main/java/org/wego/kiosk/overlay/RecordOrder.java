// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wego.kiosk.model.Value;

/** The order of a kind's records, which is a record itself: {@code {"ids": ["a", "b"]}}. */
public final class RecordOrder {

    private static final String IDS = "/ids";

    private RecordOrder() {}

    /** The value to save under {@link RecordKey#orderOf} so that these records come first, in this order. */
    public static Value of(List<String> ids) {
        return Value.empty().with(IDS, Value.items(ids.stream().map(Value::text).toList()));
    }

    /**
     * The order after one record has changed its place.
     *
     * @param by how many places it moves down; negative: up. Beyond an end it stays there
     */
    public static List<String> moved(List<String> ids, String id, int by) {
        var moved = new ArrayList<>(ids);
        int from = moved.indexOf(id);
        int to = Math.clamp((long) from + by, 0, moved.size() - 1);
        if (from >= 0) {
            Collections.rotate(moved.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        }
        return moved;
    }

    static List<String> ids(OverlayState state, RecordKind kind) {
        return state.entry(RecordKey.orderOf(kind)).flatMap(entry -> entry.change().wording()).map(RecordOrder::ids)
                .orElse(List.of());
    }

    static List<String> ids(Value order) {
        return order.itemsAt(IDS).stream().filter(Value.Text.class::isInstance)
                .map(id -> ((Value.Text) id).text()).toList();
    }
}
