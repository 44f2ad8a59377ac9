// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

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

    static List<String> ids(OverlayState state, RecordKind kind) {
        return state.entry(RecordKey.orderOf(kind)).flatMap(entry -> entry.change().wording()).map(RecordOrder::ids)
                .orElse(List.of());
    }

    static List<String> ids(Value order) {
        return order.itemsAt(IDS).stream().filter(Value.Text.class::isInstance)
                .map(id -> ((Value.Text) id).text()).toList();
    }
}
