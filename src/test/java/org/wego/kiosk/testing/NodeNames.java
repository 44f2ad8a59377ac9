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

/** What a node is called in the report of a fault, and where its letters are. */
final class NodeNames {

    /** All that decides where a text has ink. */
    private record NodeDescription(String words, Font font, double x, double y, VPos origin, TextAlignment alignment,
            double width,
            double spacing) {}

    private record NodeWord(String letters, Font font) {}

    /** The same texts stand on many pages, and to lay one out takes its time; on the FX thread. */
    private static final Map<NodeDescription, Bounds> INK = new HashMap<>();
    private static final Map<NodeWord, Double> WIDTHS = new HashMap<>();
    private static final int MAX_COUNT = 50_000;

    private NodeNames() {}

    /** Where a text has ink: a line is higher than its letters, and by how much depends on the typeface. */
    static Bounds ink(Text text) {
        if (INK.size() >= MAX_COUNT) {
            INK.clear();
        }
        return INK.computeIfAbsent(new NodeDescription(text.getText(), text.getFont(), text.getX(), text.getY(),
                text.getTextOrigin(), text.getTextAlignment(), text.getWrappingWidth(), text.getLineSpacing()),
                _ -> inked(text).getLayoutBounds());
    }

    /** How wide a word is alone. */
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

    /** A text like another one, whose bounds are those of its ink. */
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
