// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.wego.kiosk.font.LineBreaks;

/**
 * Measures texts in the font that the style sheet sets, because text widths differ by language.
 *
 * <p>Call it during a layout, when the style sheet has been applied.
 */
public final class TextFit {

    /** Scripts whose words may be broken between any two letters. */
    private static final Set<Character.UnicodeScript> EAST_ASIAN = EnumSet.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

    private TextFit() {}

    /** Whether the text is in a script whose words may be broken between any two letters. */
    public static boolean breaksAnywhere(Labeled labeled) {
        return labeled.getText() != null && labeled.getText().codePoints().mapToObj(Character.UnicodeScript::of)
                .anyMatch(EAST_ASIAN::contains);
    }

    /** The width of a text on one line, px. */
    public static double width(Labeled labeled) {
        return width(labeled, labeled instanceof WrappingLabel breaking ? LineBreaks.drawn(breaking.measured())
                : TextLabels.said(labeled));
    }

    /** The width of the widest word in a node and its children, px; in less space a word would be broken. */
    public static double widestWord(Node node) {
        double ownWidth = node instanceof Labeled labeled && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                ? words(labeled).mapToDouble(word -> width(labeled, word)).max().orElse(0)
                : 0;
        double childrenWidth = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().filter(Node::isManaged).mapToDouble(TextFit::widestWord)
                        .max().orElse(0)
                : 0;
        return Math.max(ownWidth, childrenWidth);
    }

    /** The height of a text that wraps at a width, px. */
    public static double height(Labeled labeled, double width) {
        var lines = text(labeled,
                labeled instanceof WrappingLabel breaking ? breaking.withLineBreaks(width) : labeled.getText());
        lines.setLineSpacing(labeled.getLineSpacing());
        lines.setWrappingWidth(width);
        return lines.getLayoutBounds().getHeight();
    }

    private static Stream<String> words(Labeled labeled) {
        if (labeled instanceof FixedSizeLabel fixedSize && !fixedSize.breaks()) {
            return Stream.of(fixedSize.measured().split("\\s+"));
        }
        return labeled instanceof WrappingLabel breaking
                ? LineBreaks.pieces(breaking.measured()).stream().map(LineBreaks::endOfLine)
                : Stream.of(String.valueOf(labeled.getText()).split("\\s+"));
    }

    private static double width(Labeled labeled, String words) {
        return Math.ceil(text(labeled, words).getLayoutBounds().getWidth());
    }

    private static Text text(Labeled labeled, String words) {
        var text = new Text(words);
        text.setFont(labeled.getFont());
        return text;
    }
}
