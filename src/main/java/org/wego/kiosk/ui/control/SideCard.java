// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * A card with texts in the middle and other parts at their sides: a figure, a chip, a QR code.
 *
 * <p>At 200 % the parts are one below the other, and the card may be broken between them.
 *
 * @param before the parts at the left
 * @param texts from top to bottom
 * @param after the parts at the right
 */
public record SideCard(List<? extends Region> before, List<? extends Region> texts, List<? extends Region> after) {

    /** The card with its parts one below the other; it may be broken between them. */
    public Block.Rows stacked() {
        var rows = new ArrayList<Region>(before);
        rows.addAll(texts);
        rows.addAll(after);
        return Block.card(rows);
    }

    /**
     * The card as a block.
     *
     * @param alignment the alignment of the parts to each other
     * @param grows whether it takes spare height
     */
    public Block block(ScreenLayout layout, Pos alignment, boolean grows) {
        if (layout.large()) {
            return stacked();
        }
        var column = new VBox();
        column.getChildren().addAll(texts);
        column.getStyleClass().add("card-texts");
        column.setAlignment(alignment);
        HBox.setHgrow(column, Priority.ALWAYS);
        var card = new HBox();
        card.getChildren().addAll(before);
        card.getChildren().add(column);
        card.getChildren().addAll(after);
        card.setAlignment(alignment);
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.getStyleClass().addAll("card", "side-card");
        return new Block.Side(card, grows, stacked());
    }
}
