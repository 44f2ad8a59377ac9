// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.lobbies.LobbyRow.GroupLine;
import org.wego.kiosk.desk.lobbies.LobbyRow.UnitLine;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;
import org.wego.kiosk.ui.Icon;

/** A line of the list of lobbies: a group, or a lobby with its condition as icon and word. */
final class LobbyCell extends ListCell<LobbyRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label group = DeskControls.line("", "desk-section");
    private final Label count = DeskControls.line("", "desk-section");
    private final HBox heading = new HBox(group, count);
    private final StackPane icon = new StackPane();
    private final Label unit = DeskControls.line("", "desk-strong");
    private final Label condition = DeskControls.line("");
    private final Label content = DeskControls.line("", "text-muted");
    private final Label problem = DeskControls.line("");
    private final Label call = DeskControls.line("", "desk-strong", "desk-lobby-call");
    private final HBox row;

    LobbyCell() {
        getStyleClass().add("desk-result");
        setPrefWidth(0);
        grow(group);
        grow(unit);
        condition.setMinWidth(Region.USE_PREF_SIZE);
        icon.getStyleClass().add("desk-lobby-icon");
        var texts = new VBox(new HBox(unit, condition), call, content, problem);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        call.setGraphic(Icon.RECEPTION.node());
        row = new HBox(icon, texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-result-row");
    }

    private static void grow(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable LobbyRow line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, !empty && line instanceof GroupLine);
        setAccessibleText(null);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case GroupLine(var name, var number) -> {
                group.setText(name);
                count.setText(number);
                setGraphic(heading);
            }
            case UnitLine lobby -> {
                show(lobby);
                setAccessibleText(lobby.spoken());
                setGraphic(row);
            }
        }
    }

    private void show(UnitLine lobby) {
        icon.getChildren().setAll(icon(lobby.verdict()));
        unit.setText(lobby.unit());
        condition.setText(lobby.condition());
        content.setText(lobby.content());
        say(problem, lobby.problem());
        say(call, lobby.call());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(label.isVisible());
    }

    /** The icon of a verdict in its colour. */
    static Node icon(UnitVerdict verdict) {
        return LobbyWords.icon(verdict).node(LobbyWords.style(verdict));
    }
}
