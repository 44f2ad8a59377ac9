// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A record in the shape of its JSON file, with any fields; a form edits it.
 *
 * <p>Immutable: {@link #with} and {@link #without} return a new value, so that a list of values is an undo history.
 * Parts are addressed by JSON pointers (RFC 6901) such as {@code /name/en} or {@code /phones/0}; the empty pointer is
 * the value itself. There is no counterpart of {@code null}, which no file of a pack may contain.
 */
public sealed interface Value {

    /** A text. */
    record Text(String text) implements Value {}

    /** A number with exactly the digits of the file. */
    record Decimal(BigDecimal number) implements Value {}

    /** True or false. */
    record Flag(boolean flag) implements Value {}

    /** A list of values. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order of the file. Equality ignores the order. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value items(List<? extends Value> items) {
        return new Items(List.copyOf(items));
    }

    /** Fields in the order of the map. */
    static Value fields(Map<String, ? extends Value> fields) {
        return new Fields(Collections.unmodifiableMap(fields));
    }

    /** An object without fields. */
    static Value empty() {
        return new Fields(Map.of());
    }

    /** The value at a pointer; empty when there is none. */
    default Optional<Value> at(String pointer) {
        Optional<Value> value = Optional.of(this);
        for (var step : ValuePath.steps(pointer)) {
            value = value.flatMap(around -> ValuePath.child(around, step));
        }
        return value;
    }

    /** The text at a pointer; empty when there is none. */
    default Optional<String> textAt(String pointer) {
        return at(pointer).filter(Text.class::isInstance).map(value -> ((Text) value).text());
    }

    /** The elements of the list at a pointer; empty when there is no list. */
    default List<Value> itemsAt(String pointer) {
        return at(pointer).map(value -> value instanceof Items(var items) ? items : List.<Value>of()).orElse(List.of());
    }

    /**
     * A copy with another value at a pointer.
     *
     * <p>Missing objects in the path are created, and missing fields are added at the end. In a list, the index after
     * the last one, or {@code -}, adds an element.
     *
     * @throws IllegalArgumentException when the path leads through a text or a number, or beyond the end of a list
     */
    default Value with(String pointer, Value value) {
        return ValuePath.changed(this, ValuePath.steps(pointer), _ -> Optional.of(value));
    }

    /** A copy without the field or element at a pointer; an equal copy when there is none. */
    default Value without(String pointer) {
        return at(pointer).isEmpty() || pointer.isEmpty() ? this
                : ValuePath.changed(this, ValuePath.steps(pointer), _ -> Optional.empty());
    }

    /** A copy in which the value at a pointer, if there is one, is replaced by the result of a function. */
    default Value changed(String pointer, UnaryOperator<Value> change) {
        return at(pointer).map(value -> with(pointer, change.apply(value))).orElse(this);
    }
}
