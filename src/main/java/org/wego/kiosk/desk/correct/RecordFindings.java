// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordProblem;

/** The problems of the record in the form, as found by the last check or save. */
final class RecordFindings {

    private final OverlayEditingService editing;
    private final ObservableList<RecordProblem> findings = FXCollections.observableArrayList();
    private int lastCheck;

    RecordFindings(OverlayEditingService editing) {
        this.editing = editing;
    }

    ObservableList<RecordProblem> list() {
        return findings;
    }

    /** Checks a value in the background. */
    void check(RecordKey key, Value value) {
        int number = ++lastCheck;
        editing.check(key, value, found -> {
            if (number == lastCheck) {
                findings.setAll(found);
            }
        });
    }

    /** Shows other problems. The result of a check that is still running is dropped. */
    void show(List<RecordProblem> found) {
        lastCheck++;
        findings.setAll(found);
    }
}
