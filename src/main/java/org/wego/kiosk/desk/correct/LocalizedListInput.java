// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** An input for a list of texts in all languages; texts can be added and removed. */
final class LocalizedListInput {

    private final ValueEditor editor;
    private final Messages words;
    private final List<Manifest.Language> languages;
    private final String pointer;
    private final boolean required;
    private final String name;
    private final VBox box = new VBox();

    /**
     * An input.
     *
     * @param required whether an empty list is kept; otherwise it is removed, together with an object that holds
     *         nothing else
     */
    LocalizedListInput(ValueEditor editor, Messages words, List<Manifest.Language> languages, String pointer,
            boolean required,
            String name) {
        this.editor = editor;
        this.words = words;
        this.languages = languages;
        this.pointer = pointer;
        this.required = required;
        this.name = name;
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
            box.getChildren().addAll(new LocalizedTextInput(editor, words, languages, place, true, numbered).node(),
                    remove);
        }
        box.getChildren().add(DeskControls.small(Icon.ADD, words.get("form.add-text", name), this::add));
    }

    private void add() {
        editor.pause();
        var texts = new ArrayList<>(editor.value().itemsAt(pointer));
        texts.add(Value.empty());
        editor.set(pointer, new Value.Items(texts));
        build();
    }

    private void remove(String place) {
        editor.pause();
        editor.remove(place);
        if (!required && editor.value().itemsAt(pointer).isEmpty()) {
            var holder = pointer.substring(0, pointer.lastIndexOf('/'));
            editor.remove(editor.value().without(pointer).at(holder).equals(Optional.of(Value.empty()))
                    ? holder
                    : pointer);
        }
        build();
    }
}
