// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.overlay.RecordKey;

/** What was typed into forms that were left, so that it is there again when one comes back. */
final class UnsavedEdits {

    private final Map<RecordKey, EditSession> tasks = new LinkedHashMap<>();

    /** Takes note of the form that is open, as far as something is not saved in it. */
    void note(Optional<EditSession> open) {
        open.ifPresent(task -> {
            if (task.isChanged()) {
                tasks.put(task.key(), task);
            } else {
                tasks.remove(task.key());
            }
        });
    }

    Optional<EditSession> find(RecordKey key) {
        return Optional.ofNullable(tasks.get(key));
    }

    void forget(RecordKey key) {
        tasks.remove(key);
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }
}
