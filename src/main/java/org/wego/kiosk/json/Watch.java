// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What is seen during one reading, handed to every reader of values through the context. */
final class Watch {

    /** The one key that may stand at the top of any file. */
    private static final String SCHEMA_KEY = "$schema";

    private final Watcher watcher;
    private final List<Fault> faults = new ArrayList<>();
    private final List<UnknownKey> unknown = new ArrayList<>();

    Watch(Watcher watcher) {
        this.watcher = watcher;
    }

    static Watch of(DeserializationContext context) {
        return (Watch) context.getAttribute(Watch.class);
    }

    /** Tells that the value which ends at the current token was read, and gives it back. */
    static <T> T found(T value, JsonParser parser, DeserializationContext context) {
        of(context).watcher.found(value, () -> pointer(parser));
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

    /** A key that the record which is being read does not have. */
    void unknown(String key, Collection<?> known) {
        unknown.add(new UnknownKey(key, List.copyOf(known)));
    }

    /** The record ends here: only now is it sure where its unknown keys stand, for they may have been put aside. */
    void endOfRecord(JsonParser parser) {
        if (!unknown.isEmpty()) {
            String pointer = pointer(parser);
            for (var key : unknown) {
                if (!pointer.isEmpty() || !key.name.equals(SCHEMA_KEY)) {
                    faults.add(BindingFaults.unknown(pointer + "/" + Pointers.escape(key.name), key.name, key.known));
                }
            }
            unknown.clear();
        }
    }

    /** The record could not be read. */
    void noRecord() {
        unknown.clear();
    }

    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private record UnknownKey(String name, List<?> known) {}
}
