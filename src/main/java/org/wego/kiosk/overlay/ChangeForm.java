// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;

/** Writes a change as a file and reads it back. */
final class ChangeForm {

    private static final int FORMAT = 1;

    private final StrictJson json;

    ChangeForm(StrictJson json) {
        this.json = json;
    }

    byte[] write(Change change) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("format", number(FORMAT));
        fields.put("subject", new Value.Text(change.key().subject()));
        fields.put("id", new Value.Text(change.key().id()));
        fields.put("change", new Value.Text(change.kind().name().toLowerCase(Locale.ROOT)));
        fields.put("revision", number(change.revision()));
        fields.put("savedAt", new Value.Text(change.savedAt().toString()));
        fields.put("savedBy", new Value.Text(change.savedBy()));
        change.parent().ifPresent(parent -> fields.put("parent", new Value.Text(parent)));
        change.basedOn().ifPresent(base -> fields.put("basedOn", new Value.Text(base)));
        change.value().ifPresent(value -> fields.put("value", value));
        return json.writeValue(new Value.Fields(fields));
    }

    /**
     * The change that a file holds.
     *
     * @throws JsonProblem when it is not JSON
     * @throws IllegalArgumentException when it says something else, with a message for a person
     */
    Change read(byte[] bytes) throws JsonProblem {
        var value = json.value(bytes);
        if (number(value, "/format") != FORMAT) {
            throw new IllegalArgumentException("'format' is not " + FORMAT + ": a newer program wrote it");
        }
        var kind = kind(text(value, "/change"));
        var content = value.at("/value");
        boolean needsValue = kind != Change.Kind.HIDDEN && kind != Change.Kind.WITHDRAWN;
        if (needsValue != content.isPresent()) {
            throw new IllegalArgumentException("'value' is " + (needsValue ? "missing" : "not expected"));
        }
        return new Change(new RecordKey(text(value, "/subject"), text(value, "/id")), kind,
                number(value, "/revision"), moment(text(value, "/savedAt")), text(value, "/savedBy"),
                value.textAt("/parent"), value.textAt("/basedOn"), content);
    }

    private static Value number(int number) {
        return new Value.Numeric(BigDecimal.valueOf(number));
    }

    private static String text(Value value, String pointer) {
        return value.textAt(pointer).orElseThrow(
                () -> new IllegalArgumentException("'" + pointer.substring(1) + "' is missing or is no text"));
    }

    private static int number(Value value, String pointer) {
        var found = value.at(pointer);
        if (found.isPresent() && found.get() instanceof Value.Numeric(var number) && number.scale() <= 0
                && number.signum() > 0 && number.precision() < 10) {
            return number.intValueExact();
        }
        throw new IllegalArgumentException("'" + pointer.substring(1) + "' is missing or is no whole number");
    }

    private static Change.Kind kind(String word) {
        try {
            return Change.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'change' is '" + word + "', which nobody knows", e);
        }
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'savedAt' is no moment such as 2026-11-27T09:00:00Z", e);
        }
    }

}
