// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.attract;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.feature.attract.AttractScreen.Greeting;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** The row of one language: the welcome, an instruction and a notice. */
record GreetingRow(Greeting greeting, ScreenLayout layout) {

    /** The most letters of a hint that stays in one line beside the welcome. */
    private static final int SHORT_HINT = 14;

    /** The button that starts a session. */
    Region button(Runnable start) {
        var welcome = TextLabels.in(greeting.lang(), TextLabels.label(greeting.welcome(), "text-greeting"));
        var words = withNotice(welcome, TextLabels.in(greeting.lang(),
                TextLabels.label(greeting.hint(), "text-small", "greeting-hint")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var arrow = new StackPane(Icon.FORWARD.node("greeting-arrow"));
        arrow.getStyleClass().add("greeting-disc");
        var row = new HBox(words, arrow);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("greeting-row");
        var said = Stream.concat(Stream.of(greeting.welcome(), greeting.hint()),
                greeting.notice().map(AttractScreen.GreetingNotice::text).stream());
        var button = ContentButton.of(row, said.collect(Collectors.joining(". ")), start);
        button.getStyleClass().add("greeting");
        LanguageStyle.mark(button, greeting.lang());
        return button;
    }

    /** A row with its notice: below the words in portrait, in landscape instead of the hint. */
    private Region withNotice(Label welcome, Label hint) {
        if (greeting.notice().isEmpty()) {
            return words(welcome, hint);
        }
        var notice = TextLabels.in(greeting.lang(),
                TextLabels.label(greeting.notice().get().text(), "text-small"));
        notice.setMaxWidth(Double.MAX_VALUE);
        if (layout.portrait()) {
            return new VBox(words(welcome, hint), notice);
        }
        welcome.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        var row = new HBox(welcome, notice);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("greeting-row");
        return row;
    }

    /** The hint beside the welcome; at 200 % the arrow replaces it. */
    private Region words(Label welcome, Label hint) {
        if (layout.large()) {
            welcome.setMaxWidth(Double.MAX_VALUE);
            return welcome;
        }
        HBox.setHgrow(welcome, Priority.ALWAYS);
        welcome.setMaxWidth(Double.MAX_VALUE);
        if (greeting.hint().length() <= SHORT_HINT) {
            hint.setMinWidth(Region.USE_PREF_SIZE);
        }
        var words = new HBox(welcome, hint);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("greeting-row");
        return words;
    }
}
