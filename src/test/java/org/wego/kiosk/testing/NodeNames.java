// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a node is called in the report of a fault, and where its letters are. */
final class NodeNames {

    private NodeNames() {}

    /** Where a text has ink: a line is higher than its letters, and by how much depends on the typeface. */
    static Bounds ink(Text text) {
        return inked(text).getLayoutBounds();
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
