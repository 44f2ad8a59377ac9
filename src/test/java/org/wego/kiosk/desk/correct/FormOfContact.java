// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/**
 * The form of the contact page on a small made-up pack.
 *
 * @param desk the desk with its records
 * @param model the form
 */
record FormOfContact(EditingUnderTest desk, CorrectViewModel model) {

    static final RecordKey POLICE = new RecordKey(RecordKind.NUMBERS, "police");

    /** The form, just opened, with its records in a folder. */
    static FormOfContact in(Path folder) {
        var desk = new EditingUnderTest(folder);
        var model = new CorrectViewModel(desk.state(), desk.service());
        model.open(CONTACT);
        return new FormOfContact(desk, model);
    }

    /** The record in the form. */
    EditSession open() {
        return model.sessionProperty().get().orElseThrow();
    }

    void type(String pointer, String text) {
        open().editor().set(pointer, Value.text(text));
    }

    /** The text of a field in the form; empty if it has none. */
    String text(String pointer) {
        return open().editor().value().textAt(pointer).orElse("");
    }

    /** What is said beside the Save button. */
    SaveSummary summary() {
        return new SummaryWords(model, desk.state()).of(open());
    }

    /** Saves another floor at another desk, on a revision of the contact page. */
    void otherDeskSavesFloor(long revision, String floor) {
        var other = desk.service("AB");
        other.save(CONTACT, revision, other.current(CONTACT).orElseThrow().value().with("/floor", Value.text(floor)),
                _ -> {
                });
    }
}
