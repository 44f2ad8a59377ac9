// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Something that covers the window until it is put away; the keyboard then goes back to where it was. */
final class ModalLayer {

    private final StackPane root;
    private final Messages words;
    private @Nullable Node before;

    ModalLayer(StackPane root, Messages words) {
        this.root = root;
        this.words = words;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void lay(Region sheet) {
        lift();
        before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        var close = DeskControls.button(Icon.CLOSE, words.get("cover.close"), this::lift);
        var pane = new StackPane(scrolled(sheet), close);
        pane.getStyleClass().add("desk-cover");
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        under().ifPresent(window -> window.setDisable(true));
        root.getChildren().add(pane);
        close.requestFocus();
    }

    private static Region scrolled(Region sheet) {
        if (sheet instanceof ScrollPane) {
            return sheet;
        }
        var scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    void lift() {
        if (root.getChildren().size() < 2) {
            return;
        }
        root.getChildren().removeLast();
        under().ifPresent(window -> window.setDisable(false));
        if (before != null) {
            before.requestFocus();
        }
        before = null;
    }

    private Optional<Node> under() {
        return root.getChildren().stream().findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && root.getChildren().size() > 1) {
            lift();
            event.consume();
        }
    }
}
