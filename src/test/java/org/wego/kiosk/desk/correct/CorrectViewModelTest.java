// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;

/** The form of a record: edits, problems and the result of saving. */
class CorrectViewModelTest {

    private static final RecordKey POLICE = new RecordKey(RecordKind.NUMBERS, "police");

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
    void aSavedFormIsNoLongerChanged() {
        type("/floor", "2");
        assertThat(model.unsaved()).containsOnlyKeys(CONTACT);
        model.saving().save();
        assertThat(model.saving().stateProperty().get()).isEqualTo(new SaveState.SavedAt("06:05"));
        assertThat(model.unsaved()).isEmpty();
        assertThat(form().revision()).isEqualTo(1);
    }

    @Test
    void aWrongFieldIsFoundAsItIsTyped() {
        type("/phones/0", "no number");
        assertThat(model.findings()).extracting(RecordProblem::pointer).contains("/phones/0");
        type("/phones/0", "+43 1 58859");
        assertThat(model.findings()).filteredOn(RecordProblem::isError).isEmpty();
    }

    @Test
    void aRefusedFormKeepsItsEdits() {
        type("/phones/0", "no number");
        model.saving().save();
        assertThat(model.saving().stateProperty().get()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(form().editor().value().textAt("/phones/0")).contains("no number");
    }

    @Test
    void unsavedEditsAreRestoredAfterAnotherForm() {
        type("/floor", "2");
        model.open(POLICE);
        assertThat(form().key()).isEqualTo(POLICE);
        assertThat(model.isUnsaved(CONTACT)).isTrue();
        model.open(CONTACT);
        assertThat(form().editor().value().textAt("/floor")).contains("2");
    }

    @Test
    void myVersionCanBeKeptAfterAConflict() {
        otherDeskSaves("3");
        type("/floor", "2");
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
        otherDeskSaves("3");
        type("/floor", "2");
        model.saving().save();
        model.saving().takeTheirs();
        assertThat(form().editor().value().textAt("/floor")).contains("3");
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

    private void otherDeskSaves(String floor) {
        var other = desk.service("AB");
        other.save(CONTACT, 0, other.current(CONTACT).orElseThrow().value().with("/floor", Value.text(floor)), _ -> {
        });
    }

    private void type(String pointer, String text) {
        form().editor().set(pointer, Value.text(text));
    }

    private EditSession form() {
        return model.sessionProperty().get().orElseThrow();
    }
}
