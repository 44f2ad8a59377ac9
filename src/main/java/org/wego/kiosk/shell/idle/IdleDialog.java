// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Columns;

/** The question before a visit ends. Any touch continues the visit. */
public final class IdleDialog extends StackPane {

    private final Messages messages;
    private final ScreenView screen;
    private final FixedSizeLabel seconds;
    private int left;
    private int maxSeconds;

    /**
     * A question over a screen, in the style of that screen.
     *
     * @param screen the screen of the visitor
     */
    public IdleDialog(ScreenView screen, Messages messages, Runnable unhurried, Runnable startOver) {
        this.messages = messages;
        this.screen = screen;
        seconds = FixedSizeLabel.sizedFor(() -> seconds(maxSeconds), () -> seconds(left), "text-count");
        var frame = screen.frame();
        getStyleClass().add("still-there");
        getStyleClass().addAll(screen.getStyleClass());
        var continueVisit = Buttons.primary(frame, Icon.CHECK, messages.get("idle.continue"), () -> {
            // Any touch continues the visit; the idle watch has already seen this one.
        });
        var noLimit = Buttons.outlined(frame, Icon.TIME, messages.get("idle.no-limit"), unhurried);
        var over = Buttons.outlined(frame, Icon.HOME, messages.get("idle.start-over"), startOver);
        var column = new VBox(
                TextLabels.label(messages.get("idle.title"), frame.scarce() ? "text-page-title" : "text-hero"),
                seconds);
        if (!frame.large()) {
            // With large text there is no room for the explanation.
            column.getChildren().add(TextLabels.paragraph(messages.get("idle.explanation")));
        }
        column.getChildren().addAll(continueVisit, otherAnswers(frame, noLimit, over));
        column.getStyleClass().add("still-there-card");
        column.setAlignment(Pos.CENTER);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
        StackPane.setAlignment(column, Pos.BOTTOM_CENTER);
    }

    /** Two buttons side by side, or below each other when a word would be broken. */
    private static Region otherAnswers(ScreenLayout frame, Button one, Button other) {
        return new Columns(2, frame.gap(), List.of(one, other));
    }

    /** Hides the screen, or shows it again. */
    void hideScreen(boolean hidden) {
        screen.setVisible(!hidden);
    }

    /** The question as the voice says it. */
    String spoken(int left) {
        return messages.get("idle.spoken", left);
    }

    void count(int now) {
        left = now;
        maxSeconds = Math.max(maxSeconds, now);
        seconds.tick();
    }

    private String seconds(int number) {
        return messages.get("idle.seconds", number);
    }
}
