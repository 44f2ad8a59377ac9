// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.ui.Icon;

/**
 * An input for one record of the content: it shows the name, and a few letters of the name in any language find it.
 *
 * <p>Down, or the button in the field, lists all records. A text that means no record stays as typed, and the check
 * reports it.
 */
final class PickInput {

    private final FormContext form;
    private final String pointer;
    private final PickSearch search;
    private final CustomTextField field = new CustomTextField();
    private final StringProperty understood;

    PickInput(FormContext form, String pointer, PickSearch search, String name, StringProperty understood) {
        this.form = form;
        this.pointer = pointer;
        this.search = search;
        this.understood = understood;
        field.getStyleClass().add("desk-input");
        field.setAccessibleText(name);
        var id = form.editor().value().textAt(pointer).orElse("");
        field.setText(search.of(id).map(this::label).orElse(id));
        var list = TextFields.bindAutoCompletion(field,
                request -> search.find(isUntouched(request.getUserText()) ? "" : request.getUserText()),
                new StringConverter<Pick>() {
                    @Override
                    public String toString(Pick pick) {
                        return label(pick);
                    }

                    @Override
                    public Pick fromString(String shown) {
                        return search.find(shown).getFirst();
                    }
                });
        list.setOnAutoCompleted(event -> choose(event.getCompletion()));
        list.prefWidthProperty().bind(field.widthProperty());
        addList(list);
        field.textProperty().subscribe((_, now) -> write(now));
        FieldEditors.whenLeft(field, () -> search.meant(field.getText()).ifPresent(this::choose));
    }

    Region node() {
        return field;
    }

    /** Lists all records on Down, and on a click on the arrow in the field. */
    private void addList(AutoCompletionBinding<Pick> list) {
        var arrow = new StackPane(Icon.DOWN.node());
        arrow.getStyleClass().add("desk-pick-arrow");
        arrow.setOnMouseClicked(_ -> {
            field.requestFocus();
            list.setUserInput("");
        });
        field.setAccessibleHelp(form.words().get("form.list"));
        field.setRight(arrow);
        field.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.setUserInput("");
                pressed.consume();
            }
        });
    }

    /** Whether the field shows the chosen record, so that its name is not what is searched. */
    private boolean isUntouched(String text) {
        return search.of(chosen()).map(this::label).equals(Optional.of(text));
    }

    private String chosen() {
        return form.editor().value().textAt(pointer).orElse("");
    }

    private void choose(Pick pick) {
        field.setText(label(pick));
    }

    /** Writes the id of the record with that name; other texts as typed. */
    private void write(String typed) {
        form.editor().set(pointer, Value.text(search.picks().stream().filter(pick -> label(pick).equals(typed))
                .findFirst().or(() -> search.meant(typed)).map(Pick::id).orElse(typed.strip())));
        understood.set(search.of(chosen()).map(this::label).filter(label -> !label.equals(typed)).orElse(""));
    }

    private String label(Pick pick) {
        return pick.name().in(form.words().lang()).replace('\n', ' ');
    }
}
