// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.quality.Confirmations.ConfirmationState;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** A line of the work list. Its texts wrap to the width of the list. */
final class QualityCell extends TreeCell<QualityNode> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    /** The room that a tree needs beside a line for arrows, indents and the scroll bar, em. */
    private static final double BESIDE = 5.4;

    private final TreeView<QualityNode> tree;
    private final Messages words;
    private final Function<QualityRow, Optional<ConfirmationState>> mark;
    private final VBox box = new VBox();

    QualityCell(TreeView<QualityNode> tree, Messages words, Function<QualityRow, Optional<ConfirmationState>> mark) {
        this.tree = tree;
        this.words = words;
        this.mark = mark;
        getStyleClass().add("desk-finding");
        box.getStyleClass().add("desk-finding-texts");
    }

    @Override
    protected void updateItem(@Nullable QualityNode node, boolean empty) {
        super.updateItem(node, empty);
        pseudoClassStateChanged(GROUP, node instanceof QualityGroup);
        pseudoClassStateChanged(DONE, false);
        setText(null);
        if (empty || node == null) {
            setGraphic(null);
            return;
        }
        switch (node) {
            case QualityGroup group -> show(group);
            case QualityRow row -> show(row);
        }
        setGraphic(box);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double room = room();
        box.setPrefWidth(room);
        box.setMaxWidth(room);
        return snappedTopInset() + Math.ceil(box.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private double room() {
        return Math.max(0, tree.getWidth() - BESIDE * getFont().getSize());
    }

    private void show(QualityGroup group) {
        var title = DeskControls.section(title(group));
        box.getChildren().setAll(title, DeskControls.muted(group.explanation()));
        setAccessibleText(title(group) + ". " + group.explanation());
    }

    private String title(QualityGroup group) {
        return group.rows().size() == group.total() ? words.get("quality.group", group.name(), group.total())
                : words.get("quality.group.filtered", group.name(), group.rows().size(), group.total());
    }

    private void show(QualityRow row) {
        var state = mark.apply(row);
        boolean done = state.filter(ConfirmationState.Confirmed.class::isInstance).isPresent();
        pseudoClassStateChanged(DONE, done);
        var issue = DeskControls.body(row.issue());
        HBox.setHgrow(issue, Priority.ALWAYS);
        issue.setMaxWidth(Double.MAX_VALUE);
        var first = new HBox(issue);
        first.getStyleClass().add("desk-finding-line");
        first.setAlignment(Pos.TOP_LEFT);
        if (done) {
            first.getChildren().addFirst(Icon.CHECK.node("icon-muted"));
        }
        box.getChildren().setAll(first, where(row));
        setAccessibleText(row.issue() + ". " + row.where() + (done ? ". " + words.get("quality.confirmed.short") : ""));
    }

    private static Label where(QualityRow row) {
        return row.finding().language().isPresent() ? DeskControls.muted(row.onKiosk())
                : DeskControls.muted(row.where());
    }
}
