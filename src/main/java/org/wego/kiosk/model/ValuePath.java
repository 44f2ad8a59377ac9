// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.model.Value.Fields;
import org.wego.kiosk.model.Value.Items;

/** Finds and changes parts of values by JSON pointers (RFC 6901). */
final class ValuePath {

    private static final String BEHIND_THE_LAST = "-";

    private ValuePath() {}

    static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("'" + pointer + "' is not a JSON pointer, which starts with /");
        }
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~")).toList();
    }

    static Optional<Value> child(Value around, String step) {
        return switch (around) {
            case Fields(var fields) -> Optional.ofNullable(fields.get(step));
            case Items(var items) -> index(step).filter(index -> index < items.size()).map(items::get);
            case Value.Text _,Value.Decimal _,Value.Flag _ -> Optional.empty();
        };
    }

    /**
     * A copy in which the value at the end of the path is replaced by the result of a function; an empty result removes
     * it.
     */
    static Value changed(Value around, List<String> way, Function<Optional<Value>, Optional<Value>> change) {
        if (way.isEmpty()) {
            return change.apply(Optional.of(around)).orElse(around);
        }
        var step = way.getFirst();
        var old = child(around, step);
        var rest = way.subList(1, way.size());
        var value = rest.isEmpty() ? change.apply(old)
                : Optional.of(changed(old.orElseGet(Value::empty), rest, change));
        return switch (around) {
            case Fields fields -> replaced(fields, step, value);
            case Items items -> replaced(items, step, value);
            case Value.Text _,Value.Decimal _,Value.Flag _ ->
                throw new IllegalArgumentException("nothing is within a text, a number, true or false: " + step);
        };
    }

    private static Value replaced(Fields around, String name, Optional<Value> value) {
        var fields = new LinkedHashMap<>(around.fields());
        value.ifPresentOrElse(known -> fields.put(name, known), () -> fields.remove(name));
        return new Fields(fields);
    }

    private static Value replaced(Items around, String step, Optional<Value> value) {
        var items = new ArrayList<>(around.items());
        int index = step.equals(BEHIND_THE_LAST) ? items.size() : index(step).orElse(Integer.MAX_VALUE);
        if (index > items.size()) {
            throw new IllegalArgumentException("the list has " + items.size() + " elements, and no index " + step);
        }
        if (index < items.size()) {
            items.remove(index);
        }
        value.ifPresent(known -> items.add(index, known));
        return new Items(items);
    }

    private static Optional<Integer> index(String step) {
        return step.matches("0|[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(step)) : Optional.empty();
    }
}
