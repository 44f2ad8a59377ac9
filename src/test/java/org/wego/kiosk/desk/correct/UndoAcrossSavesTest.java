// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.desk.correct.EditingUnderTest.CONTACT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordVersion;

/** Undo goes back past saves, and a value equal to the pack's is the pack's again. */
class UndoAcrossSavesTest {

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
    void undoAfterASaveShowsTheValueBeforeAndSavingItIsAnotherVersion() {
        saveFloor("2");
        saveFloor("3");
        model.undo();
        assertThat(floor()).isEqualTo("2");
        assertThat(form().isChanged()).isTrue();
        assertThat(desk.shown(CONTACT, "/floor")).as("undo saves nothing").isEqualTo("3");
        model.saving().save();
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
        assertThat(form().revision()).isEqualTo(3);
        model.undo();
        model.undo();
        assertThat(floor()).isEqualTo("1");
        model.redo();
        assertThat(floor()).isEqualTo("2");
    }

    @Test
    void undoIsThereWhenARecordIsOpenedAgain() {
        saveFloor("2");
        model.open(POLICE);
        assertThat(form().editor().undoableProperty().get()).as("nothing was typed here").isFalse();
        type("/number", "112");
        model.saving().save();
        model.open(CONTACT);
        assertThat(floor()).isEqualTo("2");
        model.undo();
        assertThat(floor()).isEqualTo("1");
        assertThat(desk.shown(POLICE, "/number")).isEqualTo("112");
    }

    @Test
    void aSaveKeepsTheEditorWithItsInputs() {
        var editor = form().editor();
        saveFloor("2");
        assertThat(form().editor()).isSameAs(editor);
        assertThat(editor.replacementsProperty().get()).as("the inputs need not be built again").isZero();
        model.undo();
        assertThat(editor.replacementsProperty().get()).isEqualTo(1);
    }

    @Test
    void whatAnotherDeskSavedMeanwhileIsShownOnReturn() {
        saveFloor("2");
        model.open(POLICE);
        var other = desk.service("AB");
        other.save(CONTACT, 1, other.current(CONTACT).orElseThrow().value().with("/floor", Value.text("5")), _ -> {
        });
        desk.service().refresh();
        model.open(CONTACT);
        assertThat(floor()).isEqualTo("5");
        assertThat(form().isChanged()).isFalse();
        type("/floor", "6");
        model.saving().save();
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("6");
    }

    @Test
    void discardedChangesComeBackByUndo() {
        type("/floor", "2");
        model.saving().revert();
        assertThat(floor()).isEqualTo("1");
        model.undo();
        assertThat(floor()).isEqualTo("2");
    }

    @Test
    void undoAfterARestoreShowsWhatWasThereBefore() {
        saveFloor("2");
        saveFloor("3");
        model.saving().restore(versions().get(1));
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
        assertThat(form().isChanged()).isFalse();
        model.undo();
        assertThat(floor()).isEqualTo("3");
        assertThat(desk.shown(CONTACT, "/floor")).isEqualTo("2");
    }

    @Test
    void savingThePacksValueEndsTheChangeAndTheHistoryKeepsIt() {
        saveFloor("2");
        model.restorePack();
        assertThat(floor()).isEqualTo("1");
        assertThat(summary()).isEqualTo("Not saved yet. Saving makes it as in the content pack again.");
        model.saving().save();
        assertThat(summary()).endsWith("As in the content pack");
        assertThat(versions()).extracting(RecordVersion::revision).containsExactly(2L, 1L, 0L);
        assertThat(versions().getFirst().change()).isInstanceOf(Change.Withdrawn.class);
        model.open(POLICE);
        model.open(CONTACT);
        assertThat(summary()).isEqualTo("As in the content pack");
    }

    @Test
    void restoringAVersionThatEqualsThePackEndsTheChange() {
        saveFloor("2");
        saveFloor("1");
        saveFloor("3");
        model.saving().restore(versions().get(1));
        assertThat(summary()).endsWith("As in the content pack");
    }

    @Test
    void aSaveWithoutChangesIsNoVersion() {
        model.saving().save();
        assertThat(versions()).hasSize(1);
    }

    private void saveFloor(String floor) {
        type("/floor", floor);
        model.saving().save();
    }

    private void type(String pointer, String text) {
        form().editor().set(pointer, Value.text(text));
    }

    private String summary() {
        return new SummaryWords(model, desk.state()).of(form()).text();
    }

    private List<RecordVersion> versions() {
        var versions = new ArrayList<RecordVersion>();
        model.history(versions::addAll);
        return versions;
    }

    private String floor() {
        return form().editor().value().textAt("/floor").orElse("");
    }

    private EditSession form() {
        return model.sessionProperty().get().orElseThrow();
    }
}
