// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** Keeps the row of the open record in view. */
public final class OpenRow {

    /** Rows above it that are shown as well, where there are some. */
    private static final int ABOVE = 2;

    private OpenRow() {}

    /** Scrolls to the open row when the list gets lower and no longer shows it. */
    public static <T> void keepInView(ListView<T> list, Predicate<T> isOpen) {
        list.heightProperty().subscribe((before, now) -> {
            if (now.doubleValue() < before.doubleValue()) {
                // The rows are laid out after the list.
                Platform.runLater(() -> reveal(list, isOpen));
            }
        });
    }

    private static <T> void reveal(ListView<T> list, Predicate<T> isOpen) {
        list.getItems().stream().filter(isOpen).findFirst().filter(row -> !isInView(list, row))
                .ifPresent(row -> list.scrollTo(Math.max(0, list.getItems().indexOf(row) - ABOVE)));
    }

    private static <T> boolean isInView(ListView<T> list, T row) {
        list.layout();
        return list.lookupAll(".list-cell").stream().anyMatch(node -> node instanceof ListCell<?> cell
                && row.equals(cell.getItem()) && cell.isVisible()
                && list.getLayoutBounds().contains(list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()))));
    }
}
