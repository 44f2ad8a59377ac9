// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import org.controlsfx.control.PopOver;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.typed.TypedPosition;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** An input for a position: both coordinates in one field, typed or pasted. */
final class PositionInput {

    private final ValueEditor editor;
    private final Messages words;
    private final String pointer;
    private final StringProperty understood;
    private final TextField field;
    private final HBox box;
    private final Button pick;

    PositionInput(FormContext form, String pointer, String name, StringProperty understood) {
        this.editor = form.editor();
        this.words = form.words();
        this.pointer = pointer;
        this.understood = understood;
        field = FieldEditors.field(written(), name);
        field.textProperty().subscribe((before, now) -> write(now));
        FieldEditors.whenLeft(field,
                () -> TypedPosition.parse(field.getText()).ifPresent(position -> field.setText(position.toString())));
        pick = DeskControls.button(Icon.PLACE, words.get("form.map"), this::showMap);
        box = new HBox(field, pick);
        box.getStyleClass().add("desk-language-row");
        TypedPosition.parse(field.getText()).map(this::inWords).ifPresent(understood::set);
    }

    Region node() {
        return box;
    }

    /** Shows the map below its button, or above it if there is more room: it must not cover the button. */
    private void showMap() {
        var at = pick.localToScreen(pick.getLayoutBounds());
        var screen = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream().findFirst()
                .orElse(Screen.getPrimary()).getVisualBounds();
        double below = screen.getMaxY() - at.getMaxY();
        double above = at.getMinY() - screen.getMinY();
        var over = new PopOver();
        over.setArrowLocation(below < above ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.getRoot().getStyleClass().addAll("kiosk", "desk");
        over.getRoot().getStylesheets().addAll(field.getScene().getRoot().getStylesheets());
        var map = new PositionMap(TypedPosition.parse(field.getText()), Math.max(below, above), words, this::inWords,
                position -> {
                    editor.pause();
                    field.setText(position.toString());
                    over.hide();
                });
        over.setContentNode(map.node());
        over.setOnShown(_ -> map.focus());
        over.setOnHidden(_ -> field.requestFocus());
        over.show(pick);
    }

    private String written() {
        var value = editor.value();
        return value.textAt(pointer).or(() -> number(value, "/latitude").flatMap(latitude -> number(value, "/longitude")
                .map(longitude -> new TypedPosition(latitude, longitude).toString()))).orElse("");
    }

    private Optional<BigDecimal> number(Value value, String below) {
        return value.at(pointer + below).filter(Value.Decimal.class::isInstance)
                .map(found -> ((Value.Decimal) found).number());
    }

    /** A text that is no position is kept as typed; the check reports it. */
    private void write(String typed) {
        var position = TypedPosition.parse(typed);
        understood.set(position.map(this::inWords).orElse(""));
        editor.set(pointer, position.map(PositionInput::value).orElse(new Value.Text(typed)));
    }

    private static Value value(TypedPosition position) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("latitude", new Value.Decimal(position.latitude()));
        fields.put("longitude", new Value.Decimal(position.longitude()));
        return new Value.Fields(fields);
    }

    private String inWords(TypedPosition position) {
        return words.get(position.latitude().signum() < 0 ? "position.south" : "position.north",
                position.latitude().abs().toPlainString())
                + words.get("list.separator")
                + words.get(position.longitude().signum() < 0 ? "position.west" : "position.east",
                        position.longitude().abs().toPlainString());
    }
}
