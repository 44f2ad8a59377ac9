// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.desk.typed.ZoneNames;
import org.wego.kiosk.model.Value;

/** An input for a time zone: a city or an id is typed, and completed from a list. */
final class ZoneInput {

    private final ZoneNames zones;
    private final TextField field;

    ZoneInput(FormContext form, String pointer, String name, StringProperty understood) {
        zones = form.zones();
        field = FieldEditors.field(form.editor().value().textAt(pointer).orElse(""), name);
        var list = TextFields.bindAutoCompletion(field, request -> zones.find(request.getUserText()),
                new StringConverter<>() {
                    @Override
                    public String toString(String id) {
                        return zones.inWords(id).map(words -> id + " \u00b7 " + words).orElse(id);
                    }

                    @Override
                    public String fromString(String shown) {
                        return shown;
                    }
                });
        list.setOnAutoCompleted(event -> field.setText(event.getCompletion()));
        list.prefWidthProperty().bind(field.widthProperty());
        field.textProperty().subscribe((before, now) -> {
            form.editor().set(pointer, new Value.Text(zones.normal(now).orElse(now)));
            understood.set(zones.normal(now).flatMap(zones::inWords).orElse(""));
        });
        zones.inWords(field.getText()).ifPresent(understood::set);
        FieldEditors.whenLeft(field, () -> zones.normal(field.getText()).ifPresent(field::setText));
    }

    Region node() {
        return field;
    }
}
