// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;

/** An input for a text in all languages, with a check box for each: whether a speaker has checked it. */
final class LocalizedTextInput {

    /** The line break as shown in a one-line input. */
    private static final String BREAK = " / ";

    private final ValueEditor editor;
    private final Messages words;
    private final String pointer;
    private final boolean required;
    private final String name;
    private final LocalizedValueEditor wording;
    private final VBox box = new VBox();
    private final List<TextField> inputs = new ArrayList<>();
    private final List<CheckBox> checks = new ArrayList<>();
    private final List<Manifest.Language> languages;
    private final StringProperty understood;
    /** The texts at the start, by language, in the order of the inputs. */
    private final List<String> begun;
    private boolean filling;

    /**
     * An input.
     *
     * @param required whether an empty text is kept; otherwise it is removed
     * @param understood receives which languages still say what the first one said before
     */
    LocalizedTextInput(ValueEditor editor, Messages words, List<Manifest.Language> languages, String pointer,
            boolean required, String name, StringProperty understood) {
        this.editor = editor;
        this.words = words;
        this.pointer = pointer;
        this.required = required;
        this.name = name;
        this.languages = List.copyOf(languages);
        this.understood = understood;
        this.wording = new LocalizedValueEditor(languages.stream().map(language -> language.tag().tag()).toList());
        box.getStyleClass().add("desk-wording");
        if (editor.value().textAt(pointer).isPresent()) {
            addNeutralRow();
        } else {
            languages.forEach(this::addRow);
            showMissing(languages.getFirst());
        }
        begun = inputs.stream().map(TextField::getText).toList();
        inputs.forEach(input -> input.textProperty().subscribe((before, now) -> compareLanguages()));
    }

    Region node() {
        return box;
    }

    /** Completes what is typed in any language from texts of other records, which are then filled in completely. */
    void complete(List<LocalizedText> known) {
        for (int i = 0; i < inputs.size(); i++) {
            var lang = languages.get(i).tag();
            TextFields.<LocalizedText>bindAutoCompletion(inputs.get(i),
                    request -> known.stream().filter(text -> fits(text, lang, request.getUserText())).toList(),
                    new StringConverter<>() {
                        @Override
                        public String toString(LocalizedText text) {
                            return text.in(lang).replace("\n", BREAK);
                        }

                        @Override
                        public LocalizedText fromString(String shown) {
                            return LocalizedText.same(shown);
                        }
                    }).setOnAutoCompleted(event -> fill(event.getCompletion()));
        }
    }

    /** Whether a word of the text begins with what is typed, and there is more of it to fill in. */
    private static boolean fits(LocalizedText text, Lang lang, String typed) {
        var plain = PickSearch.plain(typed);
        var wording = PickSearch.plain(text.in(lang));
        return !plain.isEmpty() && text.texts().containsKey(lang) && !wording.equals(plain)
                && (" " + wording).contains(" " + plain);
    }

    private void fill(LocalizedText text) {
        var filled = Value.empty();
        filling = true;
        for (int i = 0; i < inputs.size(); i++) {
            var lang = languages.get(i).tag();
            var known = text.texts().getOrDefault(lang, "");
            boolean draft = !known.isBlank() && text.drafts().contains(lang);
            filled = wording.with(filled, lang.tag(), known, draft);
            inputs.get(i).setText(known.replace("\n", BREAK));
            checks.get(i).setDisable(known.isBlank());
            checks.get(i).setSelected(!known.isBlank() && !draft);
        }
        filling = false;
        var spoken = new LinkedHashMap<String, Value>();
        text.spoken().forEach((lang, saying) -> spoken.put(lang.tag(), Value.text(saying)));
        editor.set(pointer, spoken.isEmpty() ? filled : filled.with("/say", Value.fields(spoken)));
    }

    private void addNeutralRow() {
        var field = FieldEditors.field(editor.value().textAt(pointer).orElse(""), name);
        field.textProperty().subscribe((before, now) -> editor.set(pointer, new Value.Text(now)));
        box.getChildren().add(field);
    }

    private void addRow(Manifest.Language language) {
        var tag = language.tag().tag();
        var label = TextLabels.in(language.tag(), new Label(language.name()));
        label.getStyleClass().add("desk-language-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var field = FieldEditors.field(current().textAt("/" + tag).orElse("").replace("\n", BREAK),
                name + ", " + language.name());
        LanguageStyle.markOwn(field, language.tag());
        label.setLabelFor(field);
        inputs.add(field);
        var checked = new CheckBox(words.get("form.checked"));
        checks.add(checked);
        checked.getStyleClass().add("desk-check");
        checked.setMinWidth(Region.USE_PREF_SIZE);
        checked.setAccessibleText(words.get("form.checked") + ", " + language.name());
        checked.setDisable(field.getText().isBlank());
        checked.setSelected(!field.getText().isBlank() && !wording.drafts(current()).contains(tag));
        field.textProperty().subscribe((before, now) -> write(tag, now, checked));
        checked.selectedProperty().subscribe((before, now) -> {
            if (!filling && !checked.isDisabled()) {
                mark(tag, !now);
            }
        });
        var row = new HBox(label, field, checked);
        row.getStyleClass().add("desk-language-row");
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        GridPane.setHgrow(row, Priority.ALWAYS);
        box.getChildren().add(row);
    }

    /** Says in each empty language that visitors see the first one, once that is written. */
    private void showMissing(Manifest.Language first) {
        var replacing = inputs.getFirst().textProperty();
        inputs.stream().skip(1).forEach(input -> input.promptTextProperty().bind(replacing
                .map(text -> text.isBlank() ? "" : words.get("form.language.missing", first.name()))));
    }

    /**
     * Finds the languages that say what the first one said before. A new record loses these texts, which came from its
     * template; of any other, only the languages are named.
     */
    private void compareLanguages() {
        if (filling) {
            return;
        }
        boolean other = !begun.getFirst().isBlank() && !inputs.getFirst().getText().equals(begun.getFirst());
        var earlier = IntStream.range(1, other ? inputs.size() : 1)
                .filter(i -> !begun.get(i).isBlank() && inputs.get(i).getText().equals(begun.get(i))).boxed().toList();
        if (editor.isNew()) {
            earlier.forEach(i -> inputs.get(i).clear());
        } else {
            understood.set(earlier.isEmpty() ? ""
                    : words.get("form.language.earlier", earlier.stream()
                            .map(languages::get).map(Manifest.Language::name).collect(Collectors.joining(", "))));
        }
    }

    /** Writes a changed wording. It is a draft until the user marks it as checked; without a text there is
     * nothing to check. */
    private void write(String tag, String typed, CheckBox checked) {
        if (filling) {
            return;
        }
        boolean draft = !typed.isBlank();
        var text = wording.with(current(), tag, typed.replace(BREAK, "\n"), draft);
        if (!required && text.equals(Value.empty())) {
            editor.removeWithHolder(pointer);
        } else {
            editor.set(pointer, text);
        }
        checked.setDisable(!draft);
        checked.setSelected(false);
    }

    private void mark(String tag, boolean draft) {
        if (current().equals(Value.empty())) {
            return;
        }
        editor.set(pointer, wording.marked(current(), tag, draft));
    }

    private Value current() {
        return editor.value().at(pointer).orElseGet(Value::empty);
    }
}
