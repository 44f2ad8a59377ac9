// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;

/** The form, and those that were open before it: unsaved edits and undo steps are there on return. */
final class EditSessions {

    private final ReadOnlyObjectWrapper<Optional<EditSession>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<RecordKey, EditSession> sessions = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Set<RecordKey>> unsavedKeys = new ReadOnlyObjectWrapper<>(Set.of());

    /** The record in the form. After a save it is another session, with the same editor. */
    ReadOnlyObjectProperty<Optional<EditSession>> openProperty() {
        return open.getReadOnlyProperty();
    }

    Optional<EditSession> open() {
        return open.get();
    }

    boolean isOpen(RecordKey key) {
        return open.get().filter(session -> session.key().equals(key)).isPresent();
    }

    /** The session of a record since the window was opened. */
    Optional<EditSession> find(RecordKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    /** The sessions with unsaved edits. */
    List<EditSession> unsaved() {
        return sessions.values().stream().filter(EditSession::isUnsaved).toList();
    }

    /** The records with unsaved edits. */
    ReadOnlyObjectProperty<Set<RecordKey>> unsavedKeys() {
        return unsavedKeys.getReadOnlyProperty();
    }

    /** Finds out again which records have unsaved edits. */
    void count() {
        unsavedKeys.set(unsaved().stream().map(EditSession::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** Puts a session into the form. */
    void show(EditSession session) {
        sessions.put(session.key(), session);
        count();
        open.set(Optional.of(session));
    }

    /** Closes the form of a record and discards its session. */
    void discard(RecordKey key) {
        sessions.remove(key);
        count();
        if (isOpen(key)) {
            open.set(Optional.empty());
        }
    }

    /**
     * Continues a session after a save, in the form or not.
     *
     * @param sent the value that was saved; what was typed since then is kept
     */
    void saved(RecordKey key, CurrentRecord saved, Value sent) {
        find(key).map(before -> saved.value().equals(sent) ? before.on(saved) : before.with(saved))
                .ifPresent(session -> {
                    sessions.put(key, session);
                    count();
                    if (isOpen(key)) {
                        open.set(Optional.of(session));
                    }
                });
    }
}
