// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.font.LineBreaks;
import org.wego.kiosk.model.Lang;

/** Creates labels in the sizes of the type scale. All of them wrap; none is ever truncated. */
public final class TextLabels {

    private static final Pattern SENTENCE = Pattern.compile("[.。](\\s|$)");

    /** The style class of a text with extra line spacing. */
    static final String PARAGRAPH = "text-paragraph";

    private TextLabels() {}

    /** The smallest size that essential text may have. */
    public static Label small(String text) {
        return label(text, "text-small");
    }

    /** The smallest size, in the colour of secondary text. */
    public static Label muted(String text) {
        return label(text, "text-small", "text-muted");
    }

    /** Running text. */
    public static Label body(String text) {
        return label(text, "text-body");
    }

    /** Emphasized running text. */
    public static Label strong(String text) {
        return label(text, "text-body", "text-strong");
    }

    /** One or more sentences. */
    public static Label paragraph(String text) {
        return label(text, "text-body");
    }

    /** A name, the title of a tile. */
    public static Label name(String text) {
        return label(text, "text-name");
    }

    /** The title of a part of a screen. */
    public static Label title(String text) {
        return label(text, "text-title");
    }

    /** The title of a screen. */
    public static Label hero(String text) {
        return label(text, "text-hero");
    }

    /** A label with given style classes; a sentence, which may take several lines, gets extra line spacing. */
    public static Label label(String text, String... styleClasses) {
        var label = LineBreaks.areNeeded(text) ? new WrappingLabel(text) : new Label(drawn(text));
        prepare(label, text, styleClasses);
        return label;
    }

    static void prepare(Label label, String text, String... styleClasses) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        if (isSentence(text)) {
            label.getStyleClass().add(PARAGRAPH);
        }
    }

    /** Whether a text contains a sentence, and so needs extra line spacing. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** The text without soft hyphens, joiners and similar characters, which JavaFX would draw as hyphens or boxes. */
    public static String drawn(String text) {
        return LineBreaks.drawn(text);
    }

    /** The text of a control with the line breaks of its author. */
    public static String said(Labeled labeled) {
        return labeled instanceof WrappingLabel breaking ? drawn(breaking.words()) : String.valueOf(labeled.getText());
    }

    /** Marks a text as written in a language other than the screen's, so that the right font is used. */
    public static Label in(Lang lang, Label label) {
        LanguageStyle.markOwn(label, lang);
        return label;
    }
}
