// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wego.kiosk.model.Value;

/** Compares two versions of a record. */
public final class Differences {

    /**
     * One value that differs.
     *
     * @param pointer the JSON pointer of the value
     * @param before the old value; empty if it was absent
     * @param after the new value; empty if it is absent
     */
    record FieldDifference(String pointer, String before, String after) {}

    private Differences() {}

    /** The values that differ, in the order of the record; added ones at the end. */
    static List<FieldDifference> between(Value before, Value after) {
        var old = leaves(before);
        var now = leaves(after);
        var pointers = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(pointer -> !old.containsKey(pointer)).forEach(pointers::add);
        return pointers.stream().map(pointer -> new FieldDifference(pointer, old.getOrDefault(pointer, ""),
                now.getOrDefault(pointer, ""))).filter(pair -> !pair.before().equals(pair.after())).toList();
    }

    private static Map<String, String> leaves(Value value) {
        var leaves = new LinkedHashMap<String, String>();
        collect(value, "", leaves);
        return leaves;
    }

    private static void collect(Value value, String pointer, Map<String, String> leaves) {
        switch (value) {
            case Value.Text(var text) -> leaves.put(pointer, text);
            case Value.Decimal(var number) -> leaves.put(pointer, number.toPlainString());
            case Value.Flag(var set) -> leaves.put(pointer, String.valueOf(set));
            case Value.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(items.get(i), pointer + "/" + i, leaves);
                }
            }
            case Value.Fields(var fields) -> fields.forEach(
                    (name, field) -> collect(field, pointer + "/" + name, leaves));
        }
    }
}
