// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/** A button that shows its text in several languages, also for visitors who cannot read the current one. */
public final class MultilingualButton {

    /**
     * The text of the button in one language.
     *
     * @param lang the language
     * @param text the text
     */
    public record ButtonWord(Lang lang, String text) {

        private UnicodeScript script() {
            return text.codePoints().mapToObj(UnicodeScript::of).filter(script -> script != UnicodeScript.COMMON)
                    .findFirst().orElse(UnicodeScript.COMMON);
        }

        /** The approximate width, in half letters. */
        private int width() {
            return text.codePoints().map(c -> c >= 0x1100 ? 3 : 2).sum();
        }
    }

    private static final int OTHERS = 2;

    private MultilingualButton() {}

    /**
     * The text in the visitor's language, then in two other scripts, or in other languages if there are not enough
     * scripts.
     */
    public static List<ButtonWord> words(List<Lang> languages, Lang own, Function<Lang, String> word) {
        var all = Stream.concat(Stream.of(own), languages.stream().filter(lang -> !lang.equals(own)))
                .map(lang -> new ButtonWord(lang, word.apply(lang))).toList();
        var chosen = new ArrayList<ButtonWord>();
        var scripts = new HashSet<UnicodeScript>();
        all.stream().filter(each -> scripts.add(each.script())).limit(1 + OTHERS).forEach(chosen::add);
        all.stream().filter(each -> chosen.stream().noneMatch(known -> known.text().equals(each.text())))
                .limit(1 + OTHERS - chosen.size()).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /**
     * A button for the bar; on a landscape screen its texts take two lines.
     *
     * @param words the text in the visitor's language first
     */
    public static Button of(ScreenLayout layout, Icon icon, List<ButtonWord> words, Runnable action) {
        return button(icon, layout.portrait() ? line(words) : lines(words), words, action);
    }

    /** A button that is wide enough for all texts in one line. */
    public static Button wide(Icon icon, List<ButtonWord> words, Runnable action) {
        return button(icon, line(words), words, action);
    }

    private static Button button(Icon icon, Region texts, List<ButtonWord> words, Runnable action) {
        var spoken = words.stream().map(ButtonWord::text).collect(Collectors.joining(", "));
        var button = ContentButton.of(new MultilingualContent(icon.node(), texts), spoken, action);
        button.getStyleClass().addAll("action", "quiet", "compact");
        return button;
    }

    /** Two lines of similar width; the text in the visitor's language is first. */
    private static Region lines(List<ButtonWord> given) {
        var others = given.stream().skip(1).sorted(Comparator.comparingInt(ButtonWord::width));
        var words = Stream.concat(given.stream().limit(1), others).toList();
        int total = words.stream().mapToInt(ButtonWord::width).sum();
        int split = 1;
        for (int i = 1; i < words.size(); i++) {
            if (longer(words, i, total) < longer(words, split, total)) {
                split = i;
            }
        }
        var column = new VBox(line(words.subList(0, split)));
        if (split < words.size()) {
            column.getChildren().add(line(words.subList(split, words.size())));
        }
        column.getStyleClass().add("language-lines");
        column.setAlignment(Pos.CENTER);
        column.setFillWidth(false);
        return column;
    }

    private static int longer(List<ButtonWord> words, int split, int total) {
        int first = words.subList(0, split).stream().mapToInt(ButtonWord::width).sum();
        return Math.max(first, total - first);
    }

    private static Region line(List<ButtonWord> words) {
        var line = new HBox();
        line.getStyleClass().add("language-words");
        line.setAlignment(Pos.CENTER);
        for (var word : words) {
            if (!line.getChildren().isEmpty()) {
                // In the Latin font, because in others the dot is as wide as a letter.
                line.getChildren().add(TextLabels.label("·", "text-button", "own-face"));
            }
            line.getChildren().add(unbroken(word));
        }
        return line;
    }

    private static Label unbroken(ButtonWord word) {
        var label = TextLabels.in(word.lang(), TextLabels.label(word.text(), "text-button"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Hides the icon if the texts need its room. */
    private static final class MultilingualContent extends HBox {

        private final Node icon;
        private final Region words;

        private MultilingualContent(Node icon, Region words) {
            super(icon, words);
            this.icon = icon;
            this.words = words;
            getStyleClass().add("language-face");
            setAlignment(Pos.CENTER);
        }

        @Override
        protected double computeMinWidth(double height) {
            return getInsets().getLeft() + words.minWidth(-1) + getInsets().getRight();
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
