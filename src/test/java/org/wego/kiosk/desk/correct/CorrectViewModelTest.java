// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;
import static org.wego.kiosk.desk.correct.FormOfContact.POLICE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.overlay.RecordProblem;

/** The form of a record: edits, problems and the result of saving. */
class CorrectViewModelTest {

    @TempDir
    private Path folder;
    private FormOfContact form;
    private EditingUnderTest desk;
    private CorrectViewModel model;

    @BeforeEach
    void open() {
        form = FormOfContact.in(folder);
        desk = form.desk();
        model = form.model();
    }

    @Test
    void aSavedFormIsNoLongerChanged() {
        form.type("/floor", "2");
        assertThat(model.unsaved()).containsOnlyKeys(CONTACT);
        model.saving().save();
        assertThat(model.saving().stateProperty().get()).isEqualTo(new SaveState.SavedAt("06:05"));
        assertThat(model.unsaved()).isEmpty();
        assertThat(form.open().revision()).isEqualTo(1);
    }

    @Test
    void aWrongFieldIsFoundAsItIsTyped() {
        form.type("/phones/0", "no number");
        assertThat(model.findings()).extracting(RecordProblem::pointer).contains("/phones/0");
        form.type("/phones/0", "+43 1 58859");
        assertThat(model.findings()).filteredOn(RecordProblem::isError).isEmpty();
    }

    @Test
    void aRefusedFormKeepsItsEdits() {
        form.type("/phones/0", "no number");
        model.saving().save();
        assertThat(model.saving().stateProperty().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(form.open().editor().value().textAt("/phones/0")).contains("no number");
    }

    @Test
    void unsavedEditsAreRestoredAfterAnotherForm() {
        form.type("/floor", "2");
        model.open(POLICE);
        assertThat(form.open().key()).isEqualTo(POLICE);
        assertThat(model.isUnsaved(CONTACT)).isTrue();
        model.open(CONTACT);
        assertThat(form.open().editor().value().textAt("/floor")).contains("2");
    }

    @Test
    void myVersionCanBeKeptAfterAConflict() {
        form.otherDeskSavesFloor(0, "3");
        form.type("/floor", "2");
        model.saving().save();
        assertThat(model.saving().conflictProperty().get().orElseThrow().savedBy()).isEqualTo("AB");
        assertThat(model.saving().conflictProperty().get().orElseThrow().theirs().value().textAt("/floor"))
                .contains("3");
        model.saving().keepMine();
        assertThat(model.saving().conflictProperty().get()).isEmpty();
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
    }

    @Test
    void theirVersionReplacesTheForm() {
        form.otherDeskSavesFloor(0, "3");
        form.type("/floor", "2");
        model.saving().save();
        model.saving().takeTheirs();
        assertThat(form.open().editor().value().textAt("/floor")).contains("3");
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("3");
    }

    @Test
    void aHiddenRecordHasNoForm() {
        model.open(POLICE);
        model.saving().hide();
        assertThat(model.sessionProperty().get()).isEmpty();
    }

    @Test
    void aConfirmationHasTheDateAtTheKiosk() {
        model.saving().confirmToday();
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/on")).isEqualTo("2026-11-23");
        assertThat(desk.shown(CONTACT, "/provenance/confirmed/by")).isEqualTo("MK");
    }
}
