// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.theme.Theme;

/** A form on the screen, as staff use it: its inputs by name, and what the record then holds. */
record FormUnderTest(RecordForm form, ValueEditor editor, VBox window, Button elsewhere) {

    static final Content CONTENT = ((PackResult.Accepted) LobbyUnderTest.packs().read(SamplePack.source())).content();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    /** The form of a record with a value, in a language of the staff. */
    static FormUnderTest of(RecordKey key, Value value, String lang) {
        var state = new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang(lang)),
                new MessageCatalogue(Map.of()), CLOCK);
        var editor = new ValueEditor(Value.empty(), value);
        var form = new RecordForm(key,
                SourceFields.with(Forms.of(key.kind(), value, CONTENT), key.kind(), value, CONTENT), editor, state,
                "MK");
        var elsewhere = new Button();
        var window = new VBox(form.node(), elsewhere);
        window.getStyleClass().addAll("kiosk", "desk");
        window.getStylesheets().setAll(new Theme(List.of()).desk(false));
        new Scene(window, 480, 900);
        Fx.layOut(window);
        return new FormUnderTest(form, editor, window, elsewhere);
    }

    TextInputControl input(String name) {
        return window.lookupAll(".desk-input").stream().filter(node -> name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast).findFirst().orElseThrow();
    }

    /** Replaces the text of a field, and leaves it. */
    void type(String name, String text) {
        input(name).requestFocus();
        input(name).setText(text);
        elsewhere.requestFocus();
    }

    /** The state beside a field, as it is shown. */
    String state(String name) {
        return Optional.ofNullable(states(name).getConverter().toString(states(name).getValue())).orElse("");
    }

    /** Chooses a state beside a field, by its name. */
    void choose(String name, String shown) {
        states(name).setValue(states(name).getConverter().fromString(shown));
    }

    /** The note below a field. */
    String note(String name) {
        var row = window.lookupAll(".desk-field-row").stream().filter(node -> node.lookupAll(".desk-input").stream()
                .anyMatch(input -> name.equals(input.getAccessibleText()))).findFirst().orElseThrow();
        return row.lookupAll(".desk-field-note .label").stream().map(label -> ((Labeled) label).getText())
                .reduce("", (before, text) -> (before + " " + text).strip());
    }

    Optional<String> value(String pointer) {
        return editor.value().textAt(pointer);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> states(String name) {
        return window.lookupAll(".desk-state").stream()
                .filter(node -> node.getAccessibleText().startsWith(name + ",")).map(node -> (ComboBox<String>) node)
                .findFirst().orElseThrow();
    }
}
