// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.overlay.RecordKey;

/** Unsaved edits of forms that were left, so that they are restored when the user returns. */
final class UnsavedEdits {

    private final Map<RecordKey, EditSession> sessions = new LinkedHashMap<>();

    /** Remembers the open form if it has unsaved edits; forgets it otherwise. */
    void remember(Optional<EditSession> open) {
        open.ifPresent(session -> {
            if (session.isChanged()) {
                sessions.put(session.key(), session);
            } else {
                sessions.remove(session.key());
            }
        });
    }

    Optional<EditSession> find(RecordKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    void forget(RecordKey key) {
        sessions.remove(key);
    }

    boolean isEmpty() {
        return sessions.isEmpty();
    }
}
