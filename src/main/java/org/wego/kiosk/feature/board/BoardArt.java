// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.board.CardSign;
import org.wego.kiosk.ui.CardIcon;

/** A pictogram of the board as the picture of a header area. */
final class BoardArt {

    private static final double SIZE = 220;

    private BoardArt() {}

    /** The pictogram of a group or a card; empty: of the board. */
    static Region of(Optional<CardSign> sign) {
        var art = new StackPane(CardIcon.node(sign.orElse(CardSign.SPEECH), "board-art"));
        art.setMinSize(SIZE, SIZE);
        art.setPrefSize(SIZE, SIZE);
        art.setMaxSize(SIZE, SIZE);
        return art;
    }
}
