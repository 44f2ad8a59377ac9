// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a pack file as it is written: what an editor changes before it is read as content.
 *
 * <p>Never changes; a change gives another one, so that the way back is a list of values.
 */
public sealed interface Value {

    /** Characters. */
    record Text(String text) implements Value {}

    /** A number, exactly as written. */
    record Numeric(BigDecimal number) implements Value {}

    /** Yes or no. */
    record Flag(boolean set) implements Value {}

    /** Values in order. */
    record Items(List<Value> values) implements Value {

        public Items {
            values = List.copyOf(values);
        }
    }

    /** Values by name, in order. */
    record Fields(Map<String, Value> values) implements Value {

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** No fields yet. */
    static Value empty() {
        return new Fields(Map.of());
    }

    /**
     * The value behind a pointer.
     *
     * @param pointer a JSON pointer of simple names and numbers: {@code /name/en}, {@code /phones/0}; empty: this
     */
    default Optional<Value> at(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(this);
        }
        var step = Step.of(pointer);
        return switch (this) {
            case Fields(var values) -> Optional.ofNullable(values.get(step.name())).flatMap(
                    child -> child.at(step.rest()));
            case Items(var values) -> step.index() < values.size() && step.index() >= 0
                    ? values.get(step.index()).at(step.rest())
                    : Optional.empty();
            case Text _,Numeric _,Flag _ -> Optional.empty();
        };
    }

    /** The text behind a pointer; empty where there is none. */
    default Optional<String> textAt(String pointer) {
        return at(pointer).flatMap(value -> value instanceof Text(var text) ? Optional.of(text) : Optional.empty());
    }

    /**
     * This value with another one behind a pointer; what lacks on the way is made.
     *
     * @throws IllegalArgumentException when the way leads through a text, a number or past the end of a list
     */
    default Value with(String pointer, Value changed) {
        if (pointer.isEmpty()) {
            return changed;
        }
        var step = Step.of(pointer);
        return switch (this) {
            case Fields(var values) -> {
                var copy = new LinkedHashMap<>(values);
                copy.put(step.name(), values.getOrDefault(step.name(), empty()).with(step.rest(), changed));
                yield new Fields(copy);
            }
            case Items(var values) -> {
                var copy = new ArrayList<>(values);
                if (step.index() == copy.size()) {
                    copy.add(empty());
                }
                if (step.index() < 0 || step.index() >= copy.size()) {
                    throw new IllegalArgumentException("no element " + pointer + " in a list of " + values.size());
                }
                copy.set(step.index(), copy.get(step.index()).with(step.rest(), changed));
                yield new Items(copy);
            }
            case Text _,Numeric _,Flag _ -> throw new IllegalArgumentException("nothing lies behind " + pointer);
        };
    }

    /** This value without what is behind a pointer; the same where there is nothing. */
    default Value without(String pointer) {
        var step = Step.of(pointer);
        return switch (this) {
            case Fields(var values) when values.containsKey(step.name()) -> {
                var copy = new LinkedHashMap<>(values);
                if (step.rest().isEmpty()) {
                    copy.remove(step.name());
                } else {
                    copy.computeIfPresent(step.name(), (_, child) -> child.without(step.rest()));
                }
                yield new Fields(copy);
            }
            case Items(var values) when step.index() >= 0 && step.index() < values.size() -> {
                var copy = new ArrayList<>(values);
                if (step.rest().isEmpty()) {
                    copy.remove(step.index());
                } else {
                    copy.set(step.index(), copy.get(step.index()).without(step.rest()));
                }
                yield new Items(copy);
            }
            default -> this;
        };
    }

    /** The first step of a pointer and the rest of it. */
    record Step(String name, String rest) {

        static Step of(String pointer) {
            if (!pointer.startsWith("/")) {
                throw new IllegalArgumentException("'" + pointer + "' is not a pointer");
            }
            int end = pointer.indexOf('/', 1);
            return end < 0 ? new Step(pointer.substring(1), "")
                    : new Step(pointer.substring(1, end), pointer.substring(end));
        }

        /** The place in a list; -1 for a name. */
        int index() {
            return name.matches("\\d{1,6}") ? Integer.parseInt(name) : -1;
        }
    }
}
