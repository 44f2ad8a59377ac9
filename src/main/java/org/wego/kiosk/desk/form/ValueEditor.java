// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Value;

/** A value that is being edited, with undo and redo. A save ends no undo step: undo goes back past it. */
public final class ValueEditor {

    private Value saved;
    private final ReadOnlyObjectWrapper<Value> value;
    private final Deque<Value> before = new ArrayDeque<>();
    private final Deque<Value> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper replacements = new ReadOnlyIntegerWrapper();
    private Optional<String> last = Optional.empty();

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

    /** Whether the record has never been saved. */
    public boolean isNew() {
        return saved.equals(Value.empty());
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The saved value; empty for a new record. */
    public Value saved() {
        return saved;
    }

    /** Whether there is a step to undo. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a step to redo. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Counts the changes that no input has made, after which inputs show old values. */
    public ReadOnlyIntegerProperty replacementsProperty() {
        return replacements.getReadOnlyProperty();
    }

    /** Sets the saved value, after a save. The value and the undo steps stay. */
    public void saved(Value now) {
        saved = now;
        pause();
        changed.set(!value().equals(saved));
    }

    /** Replaces the value by one that no input has made, as one undo step. */
    public void replaceBy(Value wanted) {
        pause();
        if (!wanted.equals(value())) {
            change("", wanted);
            pause();
            replaced();
        }
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
            replaced();
        }
    }

    public void redo() {
        if (!after.isEmpty()) {
            before.push(value());
            replace(after.pop());
            replaced();
        }
    }

    /** Ends the current undo step. */
    public void pause() {
        last = Optional.empty();
    }

    private void change(String pointer, Value now) {
        if (now.equals(value())) {
            return;
        }
        if (!last.equals(Optional.of(pointer))) {
            before.push(value());
        }
        after.clear();
        replace(now);
        last = Optional.of(pointer);
    }

    private void replace(Value now) {
        last = Optional.empty();
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
        value.set(now);
        changed.set(!now.equals(saved));
    }

    private void replaced() {
        replacements.set(replacements.get() + 1);
    }
}
