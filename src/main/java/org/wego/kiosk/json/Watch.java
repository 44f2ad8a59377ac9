// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** The watcher of one reading, handed to every reader of values through the context. */
final class Watch {

    private final Watcher watcher;
    private final List<Fault> faults = new ArrayList<>();

    Watch(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Null when nobody watches. */
    static @Nullable Watch of(DeserializationContext context) {
        return (Watch) context.getAttribute(Watch.class);
    }

    /** Tells that the value which ends at the current token was read, and gives it back. */
    static <T> T found(T value, JsonParser parser, DeserializationContext context) {
        var watch = of(context);
        if (watch != null) {
            watch.watcher.found(value, () -> pointer(parser));
        }
        return value;
    }

    void lost(Class<?> type, String pointer) {
        watcher.lost(type, pointer);
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    List<Fault> faults() {
        return faults;
    }

    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
