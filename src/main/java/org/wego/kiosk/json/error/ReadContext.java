// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What is seen during one reading, handed to every reader of values through the context. */
public final class ReadContext {

    /** The one key that may stand at the top of any file. */
    private static final String SCHEMA_KEY = "$schema";

    private final ReadListener listener;
    private final List<JsonError> faults = new ArrayList<>();
    private final List<UnknownKey> unknown = new ArrayList<>();

    public ReadContext(ReadListener listener) {
        this.listener = listener;
    }

    public static ReadContext of(DeserializationContext context) {
        return (ReadContext) context.getAttribute(ReadContext.class);
    }

    /** Tells that the value which ends at the current token was read, and gives it back. */
    public static <T> T onValue(T value, JsonParser parser, DeserializationContext context) {
        of(context).listener.onValue(value, () -> pointer(parser));
        return value;
    }

    public void onSkippedElement(Class<?> type, String pointer) {
        listener.onSkippedElement(type, pointer);
    }

    public void fault(JsonError error) {
        faults.add(error);
    }

    public List<JsonError> faults() {
        return faults;
    }

    /** A key that the record which is being read does not have. */
    void unknown(String key, Collection<?> known) {
        unknown.add(new UnknownKey(key, List.copyOf(known)));
    }

    /** The record ends here: only now is it sure where its unknown keys stand, for they may have been put aside. */
    public void endOfRecord(JsonParser parser) {
        if (!unknown.isEmpty()) {
            String pointer = pointer(parser);
            for (var key : unknown) {
                if (!pointer.isEmpty() || !key.name.equals(SCHEMA_KEY)) {
                    faults.add(BindingErrors.unknown(pointer + "/" + Pointers.escape(key.name), key.name, key.known));
                }
            }
            unknown.clear();
        }
    }

    /** The record could not be read. */
    public void noRecord() {
        unknown.clear();
    }

    public static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private record UnknownKey(String name, List<?> known) {}
}
