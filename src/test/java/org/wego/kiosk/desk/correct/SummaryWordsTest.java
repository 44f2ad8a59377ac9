// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.overlay.RecordKind;

/** What is said beside the Save button. */
class SummaryWordsTest {

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
    void unsavedChangesAreCountedByField() {
        form.type("/floor", "2");
        form.type("/building", "Tower");
        assertThat(form.summary().text()).startsWith("Not saved yet. Changed fields: 2");
        assertThat(form.summary().choices()).containsExactly(SummaryChoice.CHANGES);
        form.type("/floor", "1");
        form.type("/building", "House");
        assertThat(form.summary().text()).isEqualTo("As in the content pack");
    }

    @Test
    void aSaveSaysWhenAndWhereItIsSeen() {
        form.type("/floor", "2");
        model.saving().save();
        assertThat(form.summary().text())
                .isEqualTo(
                        "Saved at 06:05 and shown with its old source and date. Ctrl+D confirms it today. Changed here, version 1");
    }

    /** The source of the earlier text is not that of the new one until someone says so. */
    @Test
    void aChangedFactAsksForItsSource() {
        form.type("/floor", "2");
        assertThat(form.summary().text()).endsWith("The source is still that of the earlier text.");
        assertThat(form.summary().fields()).extracting(Field::pointer).containsExactly("/provenance");
        model.saving().save();
        assertThat(form.summary().fields()).as("saved, but still to answer").extracting(Field::pointer)
                .containsExactly("/provenance");
        model.open(FormOfContact.POLICE);
        model.open(EditingUnderTest.CONTACT);
        assertThat(model.doubtfulSources(form.open())).as("asked again later").hasSize(1);
        model.saving().confirmToday();
        assertThat(form.summary().fields()).isEmpty();
        form.type("/floor", "3");
        assertThat(form.summary().fields()).as("the confirmation was of another floor").hasSize(1);
        form.type("/floor", "2");
        assertThat(form.summary().fields()).isEmpty();
    }

    @Test
    void aRefusalLeadsToTheFields() {
        form.type("/phones/0", "no number");
        model.saving().save();
        assertThat(form.summary().text()).isEqualTo("Not saved. Fields to correct: 1");
        assertThat(form.summary().fields()).extracting(Field::pointer).containsExactly("/phones");
    }

    @Test
    void aReasonOfNoFieldIsGivenInFull() {
        desk.failRendering("English: no room");
        form.type("/floor", "2");
        model.saving().save();
        assertThat(form.summary().text())
                .isEqualTo("Not saved: The record cannot be saved or shown like this (English: no room)."
                        + " Save again; if that does not help, take back the last change.");
    }

    @Test
    void aConflictSaysWhoAndWhenAndGivesTheChoice() {
        form.otherDeskSavesFloor(0, "3");
        form.type("/floor", "2");
        model.saving().save();
        assertThat(form.summary().text())
                .isEqualTo("AB saved this record while you were editing: November 23, 2026, 06:05. "
                        + "Your changes are kept.");
        assertThat(form.summary().choices()).containsExactly(SummaryChoice.CONFLICT, SummaryChoice.TAKE_THEIRS,
                SummaryChoice.SAVE_MINE);
        model.saving().takeTheirs();
        assertThat(form.summary().text()).isEqualTo("Changed here, version 1");
        model.undo();
        assertThat(form.open().editor().value().textAt("/floor")).as("mine is not lost").contains("2");
    }

    /** Entering a record twice is said, with a link to the other one, and is not forbidden. */
    @Test
    void aRecordThatIsHereAlreadyIsNamed() {
        model.open(FormOfContact.POLICE);
        var number = form.text("/number");
        model.add(RecordKind.NUMBERS, Optional.empty());
        assertThat(form.summary().choices()).isEmpty();
        form.type("/number", number);
        assertThat(form.summary().text())
                .isEqualTo("Not saved yet: a new record. The same telephone number is already here: Police.");
        assertThat(form.summary().choices()).containsExactly(SummaryChoice.OTHER_RECORD);
        assertThat(model.same(form.open()).orElseThrow().key()).isEqualTo(FormOfContact.POLICE);
        form.type("/number", "1");
        form.type("/name/en", " police");
        assertThat(form.summary().text()).endsWith("The same name is already here: Police.");
        form.type("/name/en", "Coast guard");
        assertThat(form.summary().choices()).isEmpty();
        model.open(FormOfContact.POLICE);
        form.type("/about", "Also for lost things.");
        assertThat(form.summary().choices()).as("not the same as itself").containsExactly(SummaryChoice.CHANGES);
    }

    /** What is not saved is marked wherever one is. */
    @Test
    void unsavedRecordsAreKnownWhileOthersAreOpen() {
        form.type("/floor", "2");
        model.open(FormOfContact.POLICE);
        assertThat(model.unsavedProperty().get()).containsExactly(EditingUnderTest.CONTACT);
        model.open(EditingUnderTest.CONTACT);
        model.saving().save();
        assertThat(model.unsavedProperty().get()).isEmpty();
        model.undo();
        assertThat(model.unsavedProperty().get()).containsExactly(EditingUnderTest.CONTACT);
        model.saving().revert();
        assertThat(model.unsavedProperty().get()).isEmpty();
    }

    @Test
    void aNewRecordIsNamedByWhatIsTyped() {
        model.add(RecordKind.NUMBERS, Optional.empty());
        assertThat(form.summary().text()).isEqualTo("Not saved yet: a new record.");
        assertThat(model.name(form.open().key())).isEqualTo("New record");
        form.type("/name/en", "Fire");
        assertThat(model.name(form.open().key())).isEqualTo("Fire");
        assertThat(model.unsaved()).containsOnlyKeys(form.open().key());
    }
}
