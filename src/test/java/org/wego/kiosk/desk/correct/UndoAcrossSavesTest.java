// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;
import static org.wego.kiosk.desk.correct.FormOfContact.POLICE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.RecordVersion;

/** Undo goes back past saves, and a value equal to the pack's is the pack's again. */
class UndoAcrossSavesTest {

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
    void undoAfterASaveShowsTheValueBeforeAndSavingItIsAnotherVersion() {
        saveFloor("2");
        saveFloor("3");
        model.undo();
        assertThat(form.text("/floor")).isEqualTo("2");
        assertThat(form.open().isChanged()).isTrue();
        assertThat(desk.shown(CONTACT, "/floor")).as("undo saves nothing").isEqualTo("3");
        model.saving().save();
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
        assertThat(form.open().revision()).isEqualTo(3);
        model.undo();
        model.undo();
        assertThat(form.text("/floor")).isEqualTo("1");
        model.redo();
        assertThat(form.text("/floor")).isEqualTo("2");
    }

    @Test
    void undoIsThereWhenARecordIsOpenedAgain() {
        saveFloor("2");
        model.open(POLICE);
        assertThat(form.open().editor().undoableProperty().get()).as("nothing was typed here").isFalse();
        form.type("/number", "112");
        model.saving().save();
        model.open(CONTACT);
        assertThat(form.text("/floor")).isEqualTo("2");
        model.undo();
        assertThat(form.text("/floor")).isEqualTo("1");
        assertThat(desk.shown(POLICE, "/number")).isEqualTo("112");
    }

    @Test
    void aSaveKeepsTheEditorWithItsInputs() {
        var editor = form.open().editor();
        saveFloor("2");
        assertThat(form.open().editor()).isSameAs(editor);
        assertThat(editor.replacementsProperty().get()).as("the inputs need not be built again").isZero();
        model.undo();
        assertThat(editor.replacementsProperty().get()).isEqualTo(1);
    }

    @Test
    void whatAnotherDeskSavedMeanwhileIsShownOnReturn() {
        saveFloor("2");
        model.open(POLICE);
        form.otherDeskSavesFloor(1, "5");
        desk.service().refresh();
        model.open(CONTACT);
        assertThat(form.text("/floor")).isEqualTo("5");
        assertThat(form.open().isChanged()).isFalse();
        form.type("/floor", "6");
        model.saving().save();
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("6");
    }

    @Test
    void discardedChangesComeBackByUndo() {
        form.type("/floor", "2");
        model.saving().revert();
        assertThat(form.text("/floor")).isEqualTo("1");
        model.undo();
        assertThat(form.text("/floor")).isEqualTo("2");
    }

    @Test
    void undoAfterARestoreShowsWhatWasThereBefore() {
        saveFloor("2");
        saveFloor("3");
        model.saving().restore(versions().get(1));
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
        assertThat(form.open().isChanged()).isFalse();
        model.undo();
        assertThat(form.text("/floor")).isEqualTo("3");
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
    }

    @Test
    void savingThePacksValueEndsTheChangeAndTheHistoryKeepsIt() {
        saveFloor("2");
        model.restorePack();
        assertThat(form.text("/floor")).isEqualTo("1");
        assertThat(form.summary().text()).isEqualTo("Not saved yet. Saving makes it as in the content pack again.");
        model.saving().save();
        assertThat(form.summary().text()).endsWith("As in the content pack");
        assertThat(versions()).extracting(RecordVersion::revision).containsExactly(2L, 1L, 0L);
        assertThat(versions().getFirst().change()).isInstanceOf(Change.Withdrawn.class);
        model.open(POLICE);
        model.open(CONTACT);
        assertThat(form.summary().text()).isEqualTo("As in the content pack");
    }

    @Test
    void restoringAVersionThatEqualsThePackEndsTheChange() {
        saveFloor("2");
        saveFloor("1");
        saveFloor("3");
        model.saving().restore(versions().get(1));
        assertThat(form.summary().text()).endsWith("As in the content pack");
    }

    @Test
    void aSaveWithoutChangesIsNoVersion() {
        model.saving().save();
        assertThat(versions()).hasSize(1);
    }

    private void saveFloor(String floor) {
        form.type("/floor", floor);
        model.saving().save();
    }

    private List<RecordVersion> versions() {
        var versions = new ArrayList<RecordVersion>();
        model.history(versions::addAll);
        return versions;
    }
}
