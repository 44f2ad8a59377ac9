// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/** The choice of the only kind of records to show, with the number of results of each kind. */
final class KindFilter {

    /** A choice; all kinds if empty. */
    private record KindChoice(Optional<ContentRecordKind> kind) {}

    private final DirectoryViewModel model;
    private final Messages words;

    KindFilter(DirectoryViewModel model, Messages words) {
        this.model = model;
        this.words = words;
    }

    Region node() {
        var choice = new ComboBox<KindChoice>();
        choice.getStyleClass().add("desk-combo");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        choice.setAccessibleText(words.get("directory.kind"));
        choice.getItems().setAll(Stream.concat(Stream.of(Optional.<ContentRecordKind>empty()),
                Arrays.stream(ContentRecordKind.values()).map(Optional::of)).map(KindChoice::new).toList());
        choice.setVisibleRowCount(choice.getItems().size());
        choice.setCellFactory(_ -> new KindCell());
        choice.setButtonCell(new KindCell());
        model.kindProperty().subscribe(kind -> choice.setValue(new KindChoice(kind)));
        choice.valueProperty().subscribe(chosen -> model.kindProperty().set(chosen.kind()));
        return choice;
    }

    /** The name of a choice, with its number of results unless the records are still being read. */
    String text(Optional<ContentRecordKind> kind) {
        if (model.readingProperty().get()) {
            return kind.map(model::kindName).orElseGet(() -> words.get("directory.any-kind"));
        }
        var counts = model.countsProperty().get();
        var formats = new Formats(words);
        return kind.map(named -> words.get("directory.kind.count", model.kindName(named),
                formats.number(counts.getOrDefault(named, 0))))
                .orElseGet(() -> words.get("directory.every-kind", formats.number(total(counts))));
    }

    static int total(Map<ContentRecordKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A cell whose number changes with the results. */
    private final class KindCell extends ListCell<KindChoice> {

        @Override
        protected void updateItem(@Nullable KindChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            textProperty().unbind();
            if (empty || choice == null) {
                setText("");
            } else {
                textProperty().bind(Bindings.createStringBinding(() -> text(choice.kind()), model.countsProperty(),
                        model.readingProperty()));
            }
        }
    }
}
