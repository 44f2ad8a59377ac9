// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether something is being saved, and the result of the last attempt. */
final class SaveProgress {

    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.NoSaveYet());
    private final BooleanBinding busy = Bindings.createBooleanBinding(() -> state.get() instanceof SaveState.Saving,
            state);

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is being saved. */
    BooleanBinding busy() {
        return busy;
    }

    void set(SaveState now) {
        state.set(now);
    }

    /** Clears the result, because a form was opened or changed; a running save is kept. */
    void forget() {
        if (!busy.get()) {
            state.set(new SaveState.NoSaveYet());
        }
    }
}
