// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Value;

/** Undo and redo of edits. */
class ValueEditorTest {

    private static final Value SAVED = Value.fields(Map.of("name", Value.text("Hall"), "floor", Value.text("1")));

    private final ValueEditor editor = new ValueEditor(SAVED, SAVED);

    @Test
    void lettersTypedIntoOneFieldAreOneStep() {
        type("/name", "Halle", "Haller", "Halleri");
        editor.undo();
        assertThat(editor.value()).isEqualTo(SAVED);
        editor.redo();
        assertThat(editor.value().textAt("/name")).contains("Halleri");
    }

    @Test
    void everyFieldIsASeparateStep() {
        type("/name", "Room");
        type("/floor", "2");
        editor.undo();
        assertThat(editor.value().textAt("/floor")).contains("1");
        assertThat(editor.value().textAt("/name")).contains("Room");
    }

    @Test
    void aPauseEndsAStep() {
        type("/name", "Room");
        editor.pause();
        type("/name", "Rooms");
        editor.undo();
        assertThat(editor.value().textAt("/name")).contains("Room");
    }

    @Test
    void aChangeAfterUndoClearsRedo() {
        type("/name", "Room");
        editor.undo();
        type("/floor", "2");
        editor.redo();
        assertThat(editor.value().textAt("/name")).contains("Hall");
        assertThat(editor.value().textAt("/floor")).contains("2");
    }

    @Test
    void aValueEqualToTheSavedOneIsNotChanged() {
        assertThat(editor.changedProperty().get()).isFalse();
        type("/name", "Room");
        assertThat(editor.changedProperty().get()).isTrue();
        type("/name", "Hall");
        assertThat(editor.changedProperty().get()).isFalse();
    }

    @Test
    void aNewRecordIsChangedFromTheStart() {
        assertThat(new ValueEditor(Value.empty(), SAVED).changedProperty().get()).isTrue();
    }

    private void type(String pointer, String... texts) {
        for (var text : texts) {
            editor.set(pointer, Value.text(text));
        }
    }
}
