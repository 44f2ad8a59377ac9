// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.directory.ResultRow.RecordRow;
import org.wego.kiosk.desk.directory.ResultRow.RowText;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.ui.line.LineTag;

/** A result row: the heading of a group, or a record with its badge. */
final class ResultCell extends ListCell<ResultRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Function<RecordRow, RowText> rowTexts;
    private final BadgeColumn badges;

    /**
     * A cell of the result list.
     *
     * @param rowTexts supplies the texts of a record
     * @param badges the column of the badges
     */
    ResultCell(Function<RecordRow, RowText> rowTexts, BadgeColumn badges) {
        this.rowTexts = rowTexts;
        this.badges = badges;
        getStyleClass().add("desk-result");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        boolean heading = !empty && !(row instanceof RecordRow);
        pseudoClassStateChanged(HEADING, heading);
        setGraphic(empty || row == null ? null : switch (row) {
            case ResultRow.GroupRow(var title, var count) -> heading(title, count);
            case ResultRow.MoreRow(var text) -> DeskControls.muted(text);
            case RecordRow found -> found(rowTexts.apply(found));
        });
        setAccessibleText(row instanceof RecordRow found && !empty ? rowTexts.apply(found).spoken() : null);
    }

    private static Node heading(String title, String count) {
        var name = DeskControls.line(title, "desk-section");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(name, DeskControls.line(count, "desk-section"));
    }

    private Node found(RowText found) {
        var texts = new VBox();
        var row = new HBox(texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-result-row");
        found.sign().map(LineTag::new).ifPresent(tag -> row.getChildren().addFirst(slot(tag)));
        if (!found.plate().isEmpty()) {
            var plate = new Label(found.plate());
            plate.getStyleClass().add("desk-plate");
            row.getChildren().addFirst(slot(plate));
        }
        texts.getChildren().add(MatchedLine.of(found.title(), "desk-strong"));
        found.lines().stream().filter(line -> !line.isEmpty())
                .forEach(line -> texts.getChildren().add(MatchedLine.of(line, "text-muted")));
        return row;
    }

    private Region slot(Region badge) {
        var slot = new HBox(badge);
        slot.minWidthProperty().bind(fontProperty().map(font -> badges.width() * font.getSize()));
        slot.setAlignment(Pos.CENTER_LEFT);
        return slot;
    }
}
