// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.ui.Icon;

/** An input for the languages of a hotline, each group of them with its hours. */
final class ServicesInput {

    private static final String LANGUAGES = "/languages";

    private final FormContext form;
    private final String pointer;
    private final String name;
    private final StringProperty understood;
    private final VBox box = new VBox();

    ServicesInput(FormContext form, String pointer, String name, StringProperty understood) {
        this.form = form;
        this.pointer = pointer;
        this.name = name;
        this.understood = understood;
        box.getStyleClass().add("desk-wordings");
        build();
    }

    Region node() {
        return box;
    }

    private void build() {
        box.getChildren().clear();
        var words = form.words();
        int count = form.editor().value().itemsAt(pointer).size();
        for (int i = 0; i < count; i++) {
            var place = pointer + "/" + i;
            var numbered = name + " " + BigDecimal.valueOf(i + 1L);
            var hours = new FieldEditors(form).of(place + "/hours", new Field.FieldKind.ReportedField(
                    new Field.FieldKind.HoursField()), true, numbered, understood);
            var remove = DeskControls.small(Icon.ERASE, words.get("form.take-out", numbered), () -> remove(place));
            box.getChildren().addAll(languages(place, numbered), hours, remove);
        }
        box.getChildren().add(DeskControls.small(Icon.ADD, words.get("form.add-languages"), this::add));
    }

    /** The tags of the languages, with commas between them; their names are shown once they are understood. */
    private Region languages(String place, String numbered) {
        var tags = form.editor().value().itemsAt(place + LANGUAGES).stream().flatMap(tag -> tag.textAt("").stream())
                .collect(Collectors.joining(", "));
        var field = FieldEditors.field(tags, form.words().get("form.languages-of", numbered));
        field.textProperty().subscribe((_, typed) -> {
            var written = Stream.of(typed.split("[,\\s]+")).filter(tag -> !tag.isEmpty()).toList();
            form.editor().set(place + LANGUAGES, Value.items(written.stream().map(Value::text).toList()));
            understood.set(written.stream().map(tag -> Locale.forLanguageTag(tag)
                    .getDisplayLanguage(form.words().lang().locale())).collect(Collectors.joining(", ")));
        });
        return field;
    }

    private void add() {
        form.editor().pause();
        var services = new ArrayList<>(form.editor().value().itemsAt(pointer));
        services.add(Value.fields(Map.of("languages", Value.items(List.of()), "hours",
                Value.fields(Map.of("absent", Value.text("not recorded"))))));
        form.editor().set(pointer, Value.items(services));
        build();
    }

    private void remove(String place) {
        form.editor().pause();
        form.editor().remove(place);
        build();
        box.getChildren().getLast().requestFocus();
    }
}
