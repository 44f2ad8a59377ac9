// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.text.Messages;

/**
 * What can be chosen, in the words of the staff.
 *
 * @param names the name of each value, in the order of the list
 */
record Choices(Map<String, String> names) {

    /** Words of the pack format; their message keys begin with {@code keys}. */
    static Choices ofWords(List<String> values, String keys, Messages words) {
        var names = new LinkedHashMap<String, String>();
        values.forEach(value -> names.put(value, words.get(keys + value.replace(' ', '-'))));
        return new Choices(names);
    }

    /**
     * A box with the choices; a value that is none of them is shown as it is until another is chosen.
     *
     * <p>A letter chooses the next value whose name begins with it.
     */
    ComboBox<String> box(String chosen, String name, Consumer<String> change) {
        var box = new ComboBox<String>();
        box.getStyleClass().add("desk-combo");
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(names.keySet());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : names.getOrDefault(value, value);
            }

            @Override
            public String fromString(String shown) {
                return names.entrySet().stream().filter(entry -> entry.getValue().equals(shown)).map(Map.Entry::getKey)
                        .findFirst().orElse(shown);
            }
        });
        box.setValue(chosen);
        box.valueProperty().subscribe((before, now) -> change.accept(now));
        box.addEventHandler(KeyEvent.KEY_TYPED, typed -> next(typed.getCharacter(), box.getValue()).ifPresent(value -> {
            box.setValue(value);
            typed.consume();
        }));
        return box;
    }

    /** The first value after another one whose name begins with a letter; the list has no end. */
    private Optional<String> next(String letter, @Nullable String after) {
        var values = new ArrayList<>(names.keySet());
        Collections.rotate(values, -1 - values.indexOf(after));
        return values.stream().filter(_ -> !letter.isBlank())
                .filter(value -> PickSearch.plain(names.getOrDefault(value, value))
                        .startsWith(PickSearch.plain(letter)))
                .findFirst();
    }
}
