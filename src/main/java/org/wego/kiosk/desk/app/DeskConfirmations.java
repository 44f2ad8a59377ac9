// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.desk.quality.ConfirmationStore;
import org.wego.kiosk.desk.review.RecordConfirmations;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.Sighting;

/** Lets the view of the data quality confirm records. */
record DeskConfirmations(RecordConfirmations records) implements ConfirmationStore {

    @Override
    public void confirm(RecordKey key, Consumer<Optional<String>> answer) {
        records.confirm(key, answer);
    }

    @Override
    public boolean isDoubtful(RecordKey key) {
        return records.isDoubtful(key);
    }

    @Override
    public void settle(RecordKey key, Sighting seen, Consumer<Optional<String>> answer) {
        records.settle(key, seen, answer);
    }

    @Override
    public void takeBack(RecordKey key, Consumer<Optional<String>> answer) {
        records.takeBack(key, answer);
    }
}
