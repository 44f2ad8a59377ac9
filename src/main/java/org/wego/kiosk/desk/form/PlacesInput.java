// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/** A check box for each place where a notice can be shown. */
final class PlacesInput {

    private final ValueEditor editor;
    private final String pointer;
    private final Set<NoticePlace> chosen;
    private final FlowPane boxes = new FlowPane();

    PlacesInput(ValueEditor editor, Messages words, String pointer) {
        this.editor = editor;
        this.pointer = pointer;
        this.chosen = read(editor.value());
        boxes.getStyleClass().add("desk-buttons");
        for (var place : NoticePlace.values()) {
            var box = new CheckBox(words.get("notice.place." + word(place)));
            box.getStyleClass().add("desk-check");
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setSelected(chosen.contains(place));
            box.selectedProperty().subscribe((_, now) -> choose(place, now));
            boxes.getChildren().add(box);
        }
    }

    Region node() {
        return boxes;
    }

    private Set<NoticePlace> read(Value notice) {
        var places = EnumSet.noneOf(NoticePlace.class);
        if (notice.at(pointer).isEmpty()) {
            places.add(NoticePlace.HOME);
        }
        for (var place : NoticePlace.values()) {
            if (notice.itemsAt(pointer).contains(Value.text(word(place)))) {
                places.add(place);
            }
        }
        return places;
    }

    /** Writes the places; none at all for the home screen alone. */
    private void choose(NoticePlace place, boolean shown) {
        if (shown) {
            chosen.add(place);
        } else {
            chosen.remove(place);
        }
        if (chosen.equals(Set.of(NoticePlace.HOME))) {
            editor.remove(pointer);
        } else {
            editor.set(pointer, Value.items(chosen.stream().map(each -> Value.text(word(each))).toList()));
        }
    }

    private static String word(NoticePlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
