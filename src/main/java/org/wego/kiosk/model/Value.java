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
 * A record as its file writes it, whatever fields it has: what a form edits.
 *
 * <p>Never changes: {@link #with} and {@link #without} give another one, so that the undoing of an edit is a list of
 * values. A place is named by a JSON pointer (RFC 6901): {@code /name/en}, {@code /phones/0}; the empty one is the
 * value itself. There is no counterpart of {@code null}, which no file of a pack may hold.
 */
public sealed interface Value {

    /** Some words. */
    record Text(String text) implements Value {}

    /** A number, exactly as it is written. */
    record Decimal(BigDecimal number) implements Value {}

    /** True or false. */
    record Flag(boolean flag) implements Value {}

    /** Values in order. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order in which they are written; which takes no part in equality. */
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

    /** An object without fields, to which some can be added. */
    static Value empty() {
        return new Fields(Map.of());
    }

    /** The value at a place; empty when there is none. */
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

    /** The elements of the list at a place; none when there is no list. */
    default List<Value> itemsAt(String pointer) {
        return at(pointer).map(value -> value instanceof Items(var items) ? items : List.<Value>of()).orElse(List.of());
    }

    /**
     * The same with another value at a place.
     *
     * <p>Fields that lack on the way are added at the end, objects where they are missing. In a list the index behind
     * the last, or {@code -}, adds an element.
     *
     * @throws IllegalArgumentException when the way leads through a text, a number or beyond the end of a list
     */
    default Value with(String pointer, Value value) {
        return ValuePath.changed(this, ValuePath.steps(pointer), _ -> Optional.of(value));
    }

    /** The same without the field or the element at a place; when there is none, the same. */
    default Value without(String pointer) {
        return at(pointer).isEmpty() || pointer.isEmpty() ? this
                : ValuePath.changed(this, ValuePath.steps(pointer), _ -> Optional.empty());
    }

    /** The same with the value at a place, where there is one, made into another. */
    default Value changed(String pointer, UnaryOperator<Value> change) {
        return at(pointer).map(value -> with(pointer, change.apply(value))).orElse(this);
    }
}
