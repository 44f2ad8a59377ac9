// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;

/** The buttons that turn the pages of a body, with the number of the page between them. */
final class PagerBar extends HBox {

    private final PagerWords words;
    private final Button previous;
    private final Label position = TextLabels.body("");
    private final Button next;

    /**
     * Creates the bar of a body.
     *
     * @param turn turns by a number of pages, on release
     * @param prepare prepares the page at this offset, on press
     */
    PagerBar(ScreenLayout layout, PagerWords words, IntConsumer turn, IntConsumer prepare) {
        this.words = words;
        this.previous = Buttons.outlined(layout, Icon.UP, words.previous(), () -> turn.accept(-1));
        this.next = Buttons.outlined(layout, Icon.DOWN, words.next(), () -> turn.accept(1));
        previous.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> prepare.accept(-1));
        next.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> prepare.accept(1));
        getStyleClass().add("pager-bar");
        setSpacing(layout.gap());
        setAlignment(Pos.CENTER);
        for (var button : new Button[]{previous, next}) {
            if (layout.large()) {
                button.setGraphic(null);
            }
            button.getStyleClass().add("compact");
            button.setMaxWidth(Double.MAX_VALUE);
            if (!layout.large()) {
                button.setPrefWidth(1);
            }
            setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(previous, position, next);
    }

    /** Hides the page number if the texts of the buttons need its room. */
    @Override
    protected void layoutChildren() {
        double words = previous.prefWidth(-1) + next.prefWidth(-1) + 2 * getSpacing();
        boolean room = previous.getPrefWidth() == 1 || words + position.prefWidth(-1) <= getWidth();
        position.setVisible(room);
        position.setManaged(room);
        super.layoutChildren();
    }

    void update(int page, int pages) {
        position.setText(words.position().apply(String.valueOf(page + 1), String.valueOf(pages)));
        previous.setDisable(page == 0);
        next.setDisable(page == pages - 1);
    }
}
