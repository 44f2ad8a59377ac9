// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name of a node in reports, and the position of its ink. */
final class NodeNames {

    /** Everything that determines the ink of a text. */
    private record NodeDescription(String words, Font font, double x, double y, VPos origin, TextAlignment alignment,
            double width,
            double spacing) {}

    private record NodeWord(String letters, Font font) {}

    /** A cache, because many pages have the same texts, and layout is slow; on the FX thread. */
    private static final Map<NodeDescription, Bounds> INK = new HashMap<>();
    private static final Map<NodeWord, Double> WIDTHS = new HashMap<>();
    private static final int MAX_COUNT = 50_000;

    private NodeNames() {}

    /** The bounds of the ink of a text. A line is higher than its letters, by an amount that depends on the font. */
    static Bounds ink(Text text) {
        if (INK.size() >= MAX_COUNT) {
            INK.clear();
        }
        return INK.computeIfAbsent(new NodeDescription(text.getText(), text.getFont(), text.getX(), text.getY(),
                text.getTextOrigin(), text.getTextAlignment(), text.getWrappingWidth(), text.getLineSpacing()),
                _ -> inked(text).getLayoutBounds());
    }

    /** The width of a single word. */
    static double width(String word, Font font) {
        if (WIDTHS.size() >= MAX_COUNT) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new NodeWord(word, font), _ -> {
            var alone = new Text(word);
            alone.setFont(font);
            return alone.getLayoutBounds().getWidth();
        });
    }

    /** A copy of a text whose bounds are those of its ink. */
    static Text inked(Text text) {
        var copy = new Text(text.getX(), text.getY(), text.getText());
        copy.setFont(text.getFont());
        copy.setTextOrigin(text.getTextOrigin());
        copy.setTextAlignment(text.getTextAlignment());
        copy.setWrappingWidth(text.getWrappingWidth());
        copy.setLineSpacing(text.getLineSpacing());
        copy.setBoundsType(TextBoundsType.VISUAL);
        return copy;
    }

    static String name(Node node) {
        var words = switch (node) {
            case FontIcon icon -> String.valueOf(icon.getIconCode());
            case Text text -> text.getText();
            case ButtonBase button when button.getAccessibleText() != null -> button.getAccessibleText();
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            default -> "";
        };
        return kind(node) + (words.isEmpty() ? "" : " \"" + words.replace('\n', ' ') + "\"");
    }

    static String kind(Node node) {
        var styles = node instanceof Text && node.getParent() != null ? node.getParent().getStyleClass()
                : node.getStyleClass();
        return node.getClass().getSimpleName() + (styles.isEmpty() ? "" : "." + String.join(".", styles));
    }
}
