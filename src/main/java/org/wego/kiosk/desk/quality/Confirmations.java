// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;

/** The records that were confirmed from the work list, with undo. */
final class Confirmations {

    /** The state of a confirmation. */
    sealed interface ConfirmationState {

        /** It is being stored. */
        record Storing() implements ConfirmationState {}

        /** The record was confirmed. */
        record Confirmed() implements ConfirmationState {}

        /** It was recorded that it was not seen today; the record is not confirmed. */
        record NotSeenToday() implements ConfirmationState {}

        /** It was not stored. */
        record NotStored(String reason) implements ConfirmationState {}
    }

    private final ConfirmationStore store;
    private final ObservableMap<RecordKey, ConfirmationState> states = FXCollections.observableHashMap();
    private final Deque<List<RecordKey>> steps = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    Confirmations(ConfirmationStore store) {
        this.store = store;
    }

    /** The state of each record that was confirmed since the list was last renewed. */
    ObservableMap<RecordKey, ConfirmationState> states() {
        return FXCollections.unmodifiableObservableMap(states);
    }

    /** Whether there is a confirmation to take back. */
    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Confirms records; those that are confirmed already are left out. */
    void confirm(List<RecordKey> keys) {
        var fresh = keys.stream().distinct()
                .filter(key -> !(states.get(key) instanceof ConfirmationState.Confirmed
                        || states.get(key) instanceof ConfirmationState.Storing))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        steps.push(fresh);
        undoable.set(true);
        fresh.forEach(key -> {
            states.put(key, new ConfirmationState.Storing());
            store.confirm(key, fault -> states.put(key, fault.<ConfirmationState>map(ConfirmationState.NotStored::new)
                    .orElseGet(ConfirmationState.Confirmed::new)));
        });
    }

    /** Whether a record is in doubt: confirming it takes an answer about what was seen. */
    boolean isDoubtful(RecordKey key) {
        return store.isDoubtful(key);
    }

    /** Stores what was seen of a record. */
    void settle(RecordKey key, Sighting seen) {
        steps.push(List.of(key));
        undoable.set(true);
        states.put(key, new ConfirmationState.Storing());
        store.settle(key, seen, fault -> states.put(key, fault.<ConfirmationState>map(ConfirmationState.NotStored::new)
                .orElseGet(() -> seen instanceof Sighting.NotSeenThere ? new ConfirmationState.NotSeenToday()
                        : new ConfirmationState.Confirmed())));
    }

    /** Takes back the last step; returns its records. */
    List<RecordKey> undo() {
        if (steps.isEmpty()) {
            return List.of();
        }
        var last = steps.pop();
        undoable.set(!steps.isEmpty());
        last.forEach(key -> {
            if (states.get(key) instanceof ConfirmationState.NotStored) {
                states.remove(key);
            } else {
                states.put(key, new ConfirmationState.Storing());
                store.takeBack(key, fault -> answered(key, fault));
            }
        });
        return last;
    }

    private void answered(RecordKey key, Optional<String> fault) {
        fault.ifPresentOrElse(reason -> states.put(key, new ConfirmationState.NotStored(reason)),
                () -> states.remove(key));
    }

    /** Forgets the confirmed records of which no finding remains; undo remains. */
    void renew(Set<RecordKey> remaining) {
        states.entrySet().removeIf(entry -> entry.getValue() instanceof ConfirmationState.Confirmed
                && !remaining.contains(entry.getKey()));
    }
}
