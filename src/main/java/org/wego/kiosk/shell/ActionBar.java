// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.FaceButton;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Texts;

/** The five ways that every screen offers, always in the same order and place. */
final class ActionBar extends VBox {

    private static final double ROW = 100;
    private static final double LARGE_ROW = 104;
    private static final double LANDSCAPE_ROW = 164;
    /** The edges of high contrast are thicker. */
    private static final double CONTRAST_ROW = 184;
    private static final double GAP = 12;

    /** In one row the language button, which says its word three times, needs more room than the others. */
    private static final List<Integer> LANDSCAPE_WIDTHS = List.of(300, 262, 350, 448, 408);

    private final Frame frame;

    /**
     * A word in a language of its own.
     *
     * @param lang the language
     * @param text the word
     */
    record Word(Lang lang, String text) {}

    ActionBar(Frame frame, Visit visit, List<Word> languageWords, Runnable back) {
        this.frame = frame;
        getStyleClass().add("action-bar");
        setSpacing(frame.portrait() ? GAP : 16);
        double upper = frame.portrait() ? 22 : 8;
        setPadding(new Insets(upper, frame.margin(), upper, frame.margin()));
        var home = Buttons.quiet(frame, Icon.HOME, visit.say("bar.home"), () -> visit.go(new Destination.Home()));
        var toBack = Buttons.quiet(frame, Icon.BACK, visit.say("bar.back"), back);
        var language = language(languageWords, visit);
        var access = Buttons.quiet(frame, Icon.ACCESS, visit.say("bar.access"),
                () -> visit.go(new Destination.Access()));
        var reception = Buttons.primary(frame, Icon.RECEPTION, visit.say("bar.reception"),
                () -> visit.go(new Destination.Reception()));
        access.getStyleClass().add("compact");
        for (var row : rows(home, toBack, reception, language, access)) {
            getChildren().add(row(row));
        }
    }

    /** How high the bar is. */
    static double height(Frame frame) {
        if (!frame.portrait()) {
            return frame.large() ? 320 : frame.contrast() ? CONTRAST_ROW : LANDSCAPE_ROW;
        }
        return frame.large() ? 22 * 2 + 4 * LARGE_ROW + 3 * GAP : 22 * 2 + 2 * ROW + GAP;
    }

    private List<List<Button>> rows(Button home, Button back, Button reception, Button language, Button access) {
        if (!frame.portrait() && !frame.large()) {
            return List.of(List.of(home, back, reception, language, access));
        }
        if (frame.portrait() && frame.large()) {
            return List.of(List.of(home, back), List.of(language), List.of(access), List.of(reception));
        }
        return List.of(List.of(home, back, reception), List.of(language, access));
    }

    /** It speaks to those who cannot read the present language, too: each word in the face of its language. */
    private Button language(List<Word> words, Visit visit) {
        var own = words.getFirst();
        var others = new HBox();
        others.getStyleClass().add("language-words");
        others.setAlignment(Pos.CENTER);
        for (var word : words.subList(1, words.size())) {
            if (!others.getChildren().isEmpty() || inOneLine()) {
                // In the Latin face: in others the dot is as wide as a letter.
                others.getChildren().add(Texts.label("·", "text-button", "own-face"));
            }
            others.getChildren().add(whole(word));
        }
        var first = whole(own);
        var texts = inOneLine() ? new HBox(first, others) : new VBox(first, others);
        texts.getStyleClass().add("language-words");
        var face = new LanguageFace(Icon.LANGUAGE.node(), texts);
        face.getStyleClass().add("language-face");
        face.setAlignment(Pos.CENTER);
        if (texts instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
            column.setFillWidth(false);
            column.getStyleClass().setAll("language-lines");
        } else if (texts instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
        }
        var spoken = words.stream().map(Word::text).collect(Collectors.joining(", "));
        var button = FaceButton.of(face, spoken, () -> visit.go(new Destination.Languages()));
        button.getStyleClass().addAll("action", "quiet", "compact");
        return button;
    }

    private boolean inOneLine() {
        return frame.portrait() || frame.large();
    }

    private static Label whole(Word word) {
        var label = Texts.in(word.lang(), Texts.label(word.text(), "text-button"));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private HBox row(List<Button> buttons) {
        var row = new HBox();
        row.setSpacing(frame.portrait() ? GAP : 16);
        VBox.setVgrow(row, Priority.ALWAYS);
        for (var button : buttons) {
            button.setMinHeight(0);
            button.setPrefHeight(0);
            button.setMaxHeight(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setPrefWidth(frame.portrait() || frame.large() ? 1 : LANDSCAPE_WIDTHS.get(buttons.indexOf(button)));
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(button);
        }
        return row;
    }

    /** The icon gives way when the words need its room. */
    private static final class LanguageFace extends HBox {

        private final Node icon;
        private final Region words;

        private LanguageFace(Node icon, Region words) {
            super(icon, words);
            this.icon = icon;
            this.words = words;
        }

        @Override
        protected void layoutChildren() {
            boolean room = icon.prefWidth(-1) + getSpacing() + words.prefWidth(-1) <= getWidth();
            icon.setVisible(room);
            icon.setManaged(room);
            super.layoutChildren();
        }
    }
}
