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

/** A button that says its word in several languages, for those who cannot read the present one, too. */
public final class MultilingualButton {

    /**
     * A word in a language of its own.
     *
     * @param lang the language
     * @param text the word
     */
    public record ButtonWord(Lang lang, String text) {

        private UnicodeScript script() {
            return text.codePoints().mapToObj(UnicodeScript::of).filter(script -> script != UnicodeScript.COMMON)
                    .findFirst().orElse(UnicodeScript.COMMON);
        }

        /** About how wide it is, in half letters. */
        private int width() {
            return text.codePoints().map(c -> c >= 0x1100 ? 3 : 2).sum();
        }
    }

    private static final int OTHERS = 2;

    private MultilingualButton() {}

    /** A word in the visitor's own language, then in two other scripts; in other languages where scripts are few. */
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
     * A button among others on the bar: on a wide glass its words stand in two lines.
     *
     * @param words the visitor's own first
     */
    public static Button of(ScreenLayout frame, Icon icon, List<ButtonWord> words, Runnable action) {
        return button(icon, frame.portrait() ? line(words) : lines(words), words, action);
    }

    /** A button that is wide enough for all its words in one line. */
    public static Button wide(Icon icon, List<ButtonWord> words, Runnable action) {
        return button(icon, line(words), words, action);
    }

    private static Button button(Icon icon, Region face, List<ButtonWord> words, Runnable action) {
        var spoken = words.stream().map(ButtonWord::text).collect(Collectors.joining(", "));
        var button = ContentButton.of(new MultilingualContent(icon.node(), face), spoken, action);
        button.getStyleClass().addAll("action", "quiet", "compact");
        return button;
    }

    /** Two lines, as equal as they can be; the visitor's own word stays the first. */
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
                // In the Latin face: in others the dot is as wide as a letter.
                line.getChildren().add(TextLabels.label("·", "text-button", "own-face"));
            }
            line.getChildren().add(whole(word));
        }
        return line;
    }

    private static Label whole(ButtonWord word) {
        var label = TextLabels.in(word.lang(), TextLabels.label(word.text(), "text-button"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** The icon gives way when the words need its room. */
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
        protected void layoutChildren() {
            boolean room = icon.prefWidth(-1) + getSpacing() + words.prefWidth(-1) <= getWidth();
            icon.setVisible(room);
            icon.setManaged(room);
            super.layoutChildren();
        }
    }
}
