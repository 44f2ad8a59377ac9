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

/** A sheet that covers the window until it is closed; the focus then returns to where it was. */
final class ModalLayer {

    private final StackPane root;
    private final Messages words;
    private @Nullable Node focusedBefore;

    /**
     * No sheet.
     *
     * @param root holds the window, and a sheet above it
     * @param keys where Esc is pressed
     */
    ModalLayer(StackPane root, Node keys, Messages words) {
        this.root = root;
        this.words = words;
        keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Region sheet) {
        close();
        focusedBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        var closeButton = DeskControls.button(Icon.CLOSE, words.get("cover.close"), this::close);
        var pane = new StackPane(scrolled(sheet), closeButton);
        pane.getStyleClass().add("desk-cover");
        closeButton.getStyleClass().add("desk-cover-close");
        StackPane.setAlignment(closeButton, Pos.TOP_RIGHT);
        coveredWindow().ifPresent(window -> window.setDisable(true));
        root.getChildren().add(pane);
        // A scroll pane takes its content in only with its skin; before that, nothing in the sheet can be focused.
        pane.applyCss();
        closeButton.requestFocus();
    }

    /** Shows a small sheet over the window, which stays in sight; a click beside it closes it. */
    void showOver(Region sheet) {
        close();
        focusedBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        var veil = new Region();
        veil.getStyleClass().add("desk-veil");
        veil.setOnMousePressed(_ -> close());
        var pane = new StackPane(veil, sheet);
        pane.getStyleClass().add("desk-over");
        coveredWindow().ifPresent(window -> window.setDisable(true));
        root.getChildren().add(pane);
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

    void close() {
        if (root.getChildren().size() < 2) {
            return;
        }
        root.getChildren().removeLast();
        coveredWindow().ifPresent(window -> window.setDisable(false));
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }

    private Optional<Node> coveredWindow() {
        return root.getChildren().stream().findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && root.getChildren().size() > 1) {
            close();
            event.consume();
        }
    }
}
