// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;

/** Stores that a record was confirmed today. Answers on the FX thread: empty if stored, else why not. */
public interface ConfirmationStore {

    void confirm(RecordKey key, Consumer<Optional<String>> answer);

    /** Whether the record is marked as doubtful: confirming it takes an answer about what was seen. */
    boolean isDoubtful(RecordKey key);

    /** Stores what was seen of a doubtful record today. */
    void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer);

    /** Restores the record as it was before it was last confirmed here. */
    void takeBack(RecordKey key, Consumer<Optional<String>> answer);
}
