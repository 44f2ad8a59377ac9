// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Value;

/** A value that is being edited, with every step back and forth. */
final class ValueEditor {

    private final Value saved;
    private final ReadOnlyObjectWrapper<Value> value;
    private final Deque<Value> before = new ArrayDeque<>();
    private final Deque<Value> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String last = "";

    /**
     * An editor of a value.
     *
     * @param saved what is saved; nothing yet for a new record
     * @param start what the editor begins with
     */
    ValueEditor(Value saved, Value start) {
        this.saved = saved;
        value = new ReadOnlyObjectWrapper<>(start);
        changed.set(!start.equals(saved));
    }

    ReadOnlyObjectProperty<Value> valueProperty() {
        return value.getReadOnlyProperty();
    }

    Value value() {
        return value.get();
    }

    /** Whether there is something to save. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Puts a value into a field; letters typed one after the other into the same field are one step. */
    void set(String pointer, Value wanted) {
        change(pointer, value().with(pointer, wanted));
    }

    /** Empties a field. */
    void remove(String pointer) {
        change(pointer, value().without(pointer));
    }

    void undo() {
        if (!before.isEmpty()) {
            after.push(value());
            take(before.pop());
        }
    }

    void redo() {
        if (!after.isEmpty()) {
            before.push(value());
            take(after.pop());
        }
    }

    /** Ends a step: what comes next can be undone by itself. */
    void pause() {
        last = "";
    }

    private void change(String pointer, Value now) {
        if (now.equals(value())) {
            return;
        }
        if (!pointer.equals(last)) {
            before.push(value());
        }
        after.clear();
        take(now);
        last = pointer;
    }

    private void take(Value now) {
        last = "";
        value.set(now);
        changed.set(!now.equals(saved));
    }
}
