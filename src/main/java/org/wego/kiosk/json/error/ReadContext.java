// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** Collects the values and errors of one reading. Every deserializer gets it from Jackson's context. */
public final class ReadContext {

    /** The only key that is allowed at the top of every file. */
    private static final String SCHEMA_KEY = "$schema";

    private final ReadListener listener;
    private final List<JsonError> errors = new ArrayList<>();
    private final List<UnknownKey> unknown = new ArrayList<>();

    public ReadContext(ReadListener listener) {
        this.listener = listener;
    }

    public static ReadContext of(DeserializationContext context) {
        return (ReadContext) context.getAttribute(ReadContext.class);
    }

    /** Reports a value that ends at the current token, and returns it. */
    public static <T> T onValue(T value, JsonParser parser, DeserializationContext context) {
        of(context).listener.onValue(value, () -> pointer(parser));
        return value;
    }

    public void onSkippedElement(Class<?> type, String pointer) {
        listener.onSkippedElement(type, pointer);
    }

    public void report(JsonError error) {
        errors.add(error);
    }

    public List<JsonError> errors() {
        return errors;
    }

    /** Notes a key that the current record does not have. */
    void unknown(String key, Collection<?> known) {
        unknown.add(new UnknownKey(key, List.copyOf(known)));
    }

    /**
     * Reports the unknown keys at the end of a record. Their pointers are only certain here, because Jackson may have
     * buffered them.
     */
    public void endOfRecord(JsonParser parser) {
        if (!unknown.isEmpty()) {
            String pointer = pointer(parser);
            for (var key : unknown) {
                if (!pointer.isEmpty() || !key.name.equals(SCHEMA_KEY)) {
                    errors.add(BindingErrors.unknown(pointer + "/" + Pointers.escape(key.name), key.name, key.known));
                }
            }
            unknown.clear();
        }
    }

    /** Discards the unknown keys of a record that could not be read. */
    public void noRecord() {
        unknown.clear();
    }

    public static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private record UnknownKey(String name, List<?> known) {}
}
