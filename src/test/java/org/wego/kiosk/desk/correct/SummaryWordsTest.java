// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKind;

/** What is said beside the Save button. */
class SummaryWordsTest {

    @TempDir
    private Path folder;
    private EditingUnderTest desk;
    private CorrectViewModel model;

    @BeforeEach
    void open() {
        desk = new EditingUnderTest(folder);
        model = new CorrectViewModel(desk.state(), desk.service());
        model.open(CONTACT);
    }

    @Test
    void unsavedChangesAreCountedByField() {
        type("/floor", "2");
        type("/building", "Tower");
        assertThat(summary().text()).isEqualTo("Not saved yet. Changed fields: 2");
        assertThat(summary().choices()).containsExactly(SummaryChoice.CHANGES);
        type("/floor", "1");
        type("/building", "House");
        assertThat(summary().text()).isEqualTo("As in the content pack");
    }

    @Test
    void aSaveSaysWhenAndWhereItIsSeen() {
        type("/floor", "2");
        model.saving().save();
        assertThat(summary().text())
                .isEqualTo("Saved at 06:05. The lobby shows it within five seconds. Changed here, version 1");
    }

    @Test
    void aRefusalLeadsToTheFields() {
        type("/phones/0", "no number");
        model.saving().save();
        assertThat(summary().text()).isEqualTo("Not saved. Fields to correct: 1");
        assertThat(summary().fields()).extracting(Field::pointer).containsExactly("/phones");
    }

    @Test
    void aReasonOfNoFieldIsGivenInFull() {
        desk.failRendering("English: no room");
        type("/floor", "2");
        model.saving().save();
        assertThat(summary().text())
                .isEqualTo("Not saved: The record cannot be saved or shown like this (English: no room)."
                        + " Save again; if that does not help, take back the last change.");
    }

    @Test
    void aConflictSaysWhoAndWhenAndGivesTheChoice() {
        var other = desk.service("AB");
        other.save(CONTACT, 0, other.current(CONTACT).orElseThrow().value().with("/floor", Value.text("3")), _ -> {
        });
        type("/floor", "2");
        model.saving().save();
        assertThat(summary().text()).isEqualTo("AB saved this record while you were editing: November 23, 2026, 06:05. "
                + "Your changes are kept.");
        assertThat(summary().choices()).containsExactly(SummaryChoice.CONFLICT, SummaryChoice.TAKE_THEIRS,
                SummaryChoice.SAVE_MINE);
        model.saving().takeTheirs();
        assertThat(summary().text()).isEqualTo("Changed here, version 1");
        model.undo();
        assertThat(form().editor().value().textAt("/floor")).as("mine is not lost").contains("2");
    }

    @Test
    void aNewRecordIsNamedByWhatIsTyped() {
        model.add(RecordKind.NUMBERS, Optional.empty());
        assertThat(summary().text()).isEqualTo("Not saved yet: a new record");
        assertThat(model.name(form().key())).isEqualTo("New record");
        type("/name/en", "Fire");
        assertThat(model.name(form().key())).isEqualTo("Fire");
        assertThat(model.unsaved()).containsOnlyKeys(form().key());
    }

    private void type(String pointer, String text) {
        form().editor().set(pointer, Value.text(text));
    }

    private SaveSummary summary() {
        return new SummaryWords(model, desk.state()).of(form());
    }

    private EditSession form() {
        return model.sessionProperty().get().orElseThrow();
    }
}
