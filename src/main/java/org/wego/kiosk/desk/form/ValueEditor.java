// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Value;

/** A value that is being edited, with undo and redo. */
public final class ValueEditor {

    private final Value saved;
    private final ReadOnlyObjectWrapper<Value> value;
    private final Deque<Value> before = new ArrayDeque<>();
    private final Deque<Value> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private String last = "";

    /**
     * An editor of a value.
     *
     * @param saved the saved value; empty for a new record
     * @param start the initial value
     */
    public ValueEditor(Value saved, Value start) {
        this.saved = saved;
        value = new ReadOnlyObjectWrapper<>(start);
        changed.set(!start.equals(saved));
    }

    public ReadOnlyObjectProperty<Value> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public Value value() {
        return value.get();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Sets a field. Consecutive changes of the same field are one undo step. */
    public void set(String pointer, Value wanted) {
        change(pointer, value().with(pointer, wanted));
    }

    /** Removes a field. */
    public void remove(String pointer) {
        change(pointer, value().without(pointer));
    }

    /** Removes a field, together with an object that holds nothing else. */
    public void removeWithHolder(String pointer) {
        var holder = pointer.substring(0, pointer.lastIndexOf('/'));
        boolean alone = !holder.isEmpty()
                && value().without(pointer).at(holder).equals(Optional.of(Value.empty()));
        remove(alone ? holder : pointer);
    }

    public void undo() {
        if (!before.isEmpty()) {
            after.push(value());
            replace(before.pop());
        }
    }

    public void redo() {
        if (!after.isEmpty()) {
            before.push(value());
            replace(after.pop());
        }
    }

    /** Ends the current undo step. */
    public void pause() {
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
        replace(now);
        last = pointer;
    }

    private void replace(Value now) {
        last = "";
        value.set(now);
        changed.set(!now.equals(saved));
    }
}
