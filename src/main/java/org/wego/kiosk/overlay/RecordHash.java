// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.model.Value;

/** The fingerprint of a record, which depends on its content but not on order and layout. */
final class RecordHash {

    private RecordHash() {}

    /** SHA-256, in lower-case hexadecimal digits. */
    static String of(Value value) {
        var text = new StringBuilder();
        append(value, text);
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes each part with its length, so that no two records give the same text. */
    private static void append(Value value, StringBuilder out) {
        switch (value) {
            case Value.Text(var text) -> out.append('t').append(text.length()).append(':').append(text);
            case Value.Decimal(var number) -> out.append('n').append(number.stripTrailingZeros()).append(';');
            case Value.Flag(var flag) -> out.append(flag ? '+' : '-');
            case Value.Items(var items) -> {
                out.append('[').append(items.size()).append(':');
                items.forEach(item -> append(item, out));
            }
            case Value.Fields(var fields) -> {
                out.append('{').append(fields.size()).append(':');
                new TreeMap<>(fields).forEach((name, field) -> {
                    out.append(name.length()).append(':').append(name);
                    append(field, out);
                });
            }
        }
    }
}
