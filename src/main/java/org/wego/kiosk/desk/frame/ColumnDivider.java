// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The border between two columns: dragged with the mouse, moved by Left and Right; a double click or Home resets the
 * widths.
 */
final class ColumnDivider extends Region {

    private static final double STEP = 16;

    private final DoubleConsumer move;
    private final Runnable reset;
    private double grabbed;

    /**
     * A divider.
     *
     * @param name its name and keys, for the tooltip and for screen readers
     * @param move moves the border to the right by a number of px
     */
    ColumnDivider(String name, DoubleConsumer move, Runnable reset) {
        this.move = move;
        this.reset = reset;
        getStyleClass().add("desk-divider");
        setManaged(false);
        // Above the columns, whose edges it covers.
        setViewOrder(-1);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(name);
        Tooltip.install(this, new Tooltip(name));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnKeyPressed(this::typed);
    }

    private void pressed(MouseEvent event) {
        grabbed = event.getSceneX();
        if (event.getClickCount() == 2) {
            reset.run();
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double before = getLayoutX();
        move.accept(event.getSceneX() - grabbed);
        // The border may not have followed the whole way.
        grabbed += getLayoutX() - before;
        event.consume();
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move.accept(-STEP);
            case RIGHT -> move.accept(STEP);
            case HOME -> reset.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
