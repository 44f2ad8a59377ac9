// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.font.LineBreaks;
import org.wego.kiosk.model.Lang;

/** Makes labels in the sizes of the type scale; every one wraps and none is ever cut. */
public final class TextLabels {

    private static final Pattern SENTENCE = Pattern.compile("[.。](\\s|$)");

    /** The style of a text with room between its lines. */
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

    /** Running text that matters. */
    public static Label strong(String text) {
        return label(text, "text-body", "text-strong");
    }

    /** A sentence or more. */
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

    /** A label with style classes of its own; a sentence, which may take several lines, has room between them. */
    public static Label label(String text, String... styleClasses) {
        var label = LineBreaks.areNeeded(text) ? new WrappingLabel(text) : new Label(drawn(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        if (isSentence(text)) {
            label.getStyleClass().add(PARAGRAPH);
        }
        return label;
    }

    /** Whether a text may take several lines and needs room between them. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** A text as JavaFX has to draw it: without soft hyphens, joiners and the like, of which it draws a hyphen or a box. */
    public static String drawn(String text) {
        return LineBreaks.drawn(text);
    }

    /** What a control says, in the lines in which it was written. */
    public static String said(Labeled labeled) {
        return labeled instanceof WrappingLabel breaking ? drawn(breaking.words()) : String.valueOf(labeled.getText());
    }

    /** Marks a text as written in a language other than the screen's, so that the right typeface draws it. */
    public static Label in(Lang lang, Label label) {
        LanguageStyle.markOwn(label, lang);
        return label;
    }
}
