// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Texts;

/** Makes what stands on each handout, and the parts that several of them have. */
final class Sheets {

    private Sheets() {}

    /**
     * What stands on a handout.
     *
     * @throws IllegalArgumentException when the pack has nothing for it
     */
    static Sheet of(Content content, Handout handout, Visit visit) {
        var title = Handouts.title(content, handout, visit);
        return switch (handout) {
            case Handout.Directions() -> new DirectionsSheet(content, visit).sheet(title);
            case Handout.Lines(var group) -> new LinesSheet(content, visit).sheet(title, group);
            case Handout.Line(var id) ->
                new LineSheet(content, Objects.requireNonNull(content.lines().get(id)), visit).sheet(title);
            case Handout.Offices(var office) -> new OfficesSheet(content, visit).sheet(title, office);
        };
    }

    /** Texts below each other. */
    static VBox column(List<? extends Region> texts) {
        var column = new VBox();
        column.getStyleClass().add("handout-column");
        column.getChildren().addAll(texts);
        return column;
    }

    static Label heading(String text) {
        return Texts.label(text, "text-strong", "handout-heading");
    }

    static Label columnName(String text) {
        return Texts.label(text, "text-semibold", "handout-column-name");
    }

    /** A code with the words that say what it is for. */
    static Region code(String code, String title, String caption) {
        var texts = new ArrayList<Region>(List.of(Texts.label(title, "text-strong")));
        if (!caption.isEmpty()) {
            texts.add(Texts.label(caption, "text-muted", "handout-small"));
        }
        var left = new VBox(new PaperCode(code));
        left.setFillWidth(false);
        return new CellRow(List.of(PaperCode.room(), 1.0), List.of(left, column(texts)));
    }

    static Sheet.Section section(Supplier<Region> head, List<Supplier<Region>> rows) {
        return new Sheet.Section(Optional.of(head), rows);
    }
}
