// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** What the list says instead of results: that the records are being read, or that there are none and what to do. */
final class NoResults {

    private final DirectoryViewModel model;
    private final Messages words;

    NoResults(DirectoryViewModel model, Messages words) {
        this.model = model;
        this.words = words;
    }

    Region node() {
        Label reason = DeskControls.muted("");
        reason.textProperty().bind(Bindings.createStringBinding(this::reason, model.readingProperty(),
                model.kindProperty(), model.countsProperty()));
        var others = DeskControls.muted("");
        others.textProperty().bind(Bindings.createStringBinding(
                () -> words.get("directory.none-in-kind.others",
                        new Formats(words).number(KindFilter.total(model.countsProperty().get()))),
                model.countsProperty()));
        var remove = DeskControls.button(Icon.LIST, words.get("directory.all-kinds"),
                () -> model.kindProperty().set(Optional.empty()));
        var isFiltered = Bindings.createBooleanBinding(
                () -> model.kindProperty().get().isPresent() && !model.readingProperty().get(), model.kindProperty(),
                model.readingProperty());
        for (var part : new Region[]{others, remove}) {
            part.visibleProperty().bind(isFiltered);
            part.managedProperty().bind(isFiltered);
        }
        var node = new VBox(reason, others, remove);
        node.getStyleClass().add("desk-nothing");
        return node;
    }

    private String reason() {
        if (model.readingProperty().get()) {
            return words.get("directory.reading");
        }
        return model.kindProperty().get().map(kind -> words.get("directory.none-in-kind", model.kindName(kind)))
                .orElseGet(() -> words.get("directory.none"));
    }
}
