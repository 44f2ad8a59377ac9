// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** A page in the size of paper that is read, over the window; it scrolls. */
final class EnlargedPage {

    /** Pixels for a point. */
    private static final double SCALE = 1.5;

    private EnlargedPage() {}

    /**
     * Covers the window with the current page until that is closed.
     *
     * @param show shows the current page in a preview
     * @param keys handles the keys of the view
     */
    static void cover(HandoutViewModel model, HandoutContext context, Consumer<Preview> show,
            EventHandler<KeyEvent> keys) {
        var page = new Preview(SCALE);
        var sheet = new ScrollPane(page);
        sheet.setFitToWidth(true);
        sheet.getStyleClass().add("desk-scroll");
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        var turning = Subscription.combine(model.pageProperty().subscribe(_ -> show.accept(page)),
                model.pagesProperty().subscribe(_ -> show.accept(page)));
        context.cover().accept(sheet);
        sheet.requestFocus();
        sheet.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                turning.unsubscribe();
            }
        });
    }
}
