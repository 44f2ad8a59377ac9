// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** An input for a list whose elements are texts in all languages; elements can be added and removed. */
final class LocalizedListInput {

    private final ValueEditor editor;
    private final Messages words;
    private final List<Manifest.Language> languages;
    private final String pointer;
    private final boolean required;
    private final String name;
    private final List<ListedText> texts;
    private final StringProperty understood;
    private final VBox box = new VBox();

    /**
     * An input.
     *
     * @param required whether an empty list is kept; otherwise it is removed, together with an object that holds
     *         nothing else
     * @param texts the texts of each element
     * @param understood receives which languages of a text still say what the first one said before
     */
    LocalizedListInput(ValueEditor editor, Messages words, List<Manifest.Language> languages, String pointer,
            boolean required, String name, List<ListedText> texts, StringProperty understood) {
        this.editor = editor;
        this.words = words;
        this.languages = languages;
        this.pointer = pointer;
        this.required = required;
        this.name = name;
        this.texts = texts;
        this.understood = understood;
        box.getStyleClass().add("desk-wordings");
        build();
    }

    Region node() {
        return box;
    }

    private void build() {
        box.getChildren().clear();
        int count = editor.value().itemsAt(pointer).size();
        for (int i = 0; i < count; i++) {
            var place = pointer + "/" + i;
            var numbered = name + " " + BigDecimal.valueOf(i + 1L);
            var remove = DeskControls.small(Icon.ERASE, words.get("form.take-out", numbered), () -> remove(place));
            texts.forEach(text -> addText(place, numbered, text));
            box.getChildren().add(remove);
        }
        box.getChildren().add(DeskControls.small(Icon.ADD, words.get("form.add-text", name), this::add));
    }

    private void addText(String place, String numbered, ListedText text) {
        var named = text.label().isEmpty() ? numbered : numbered + ", " + words.get(text.label());
        if (!text.label().isEmpty()) {
            var label = words.get(text.label());
            box.getChildren().add(DeskControls.muted(text.required() ? label : words.get("form.optional", label)));
        }
        box.getChildren().add(new LocalizedTextInput(editor, words, languages, place + text.below(), text.required(),
                named, understood).node());
    }

    private void add() {
        editor.pause();
        var elements = new ArrayList<>(editor.value().itemsAt(pointer));
        elements.add(ListedText.empty(texts));
        editor.set(pointer, new Value.Items(elements));
        int before = box.lookupAll(".desk-input").size();
        build();
        box.lookupAll(".desk-input").stream().skip(before).findFirst().ifPresent(Node::requestFocus);
    }

    private void remove(String place) {
        editor.pause();
        editor.remove(place);
        if (!required && editor.value().itemsAt(pointer).isEmpty()) {
            editor.removeWithHolder(pointer);
        }
        build();
        box.getChildren().getLast().requestFocus();
    }
}
