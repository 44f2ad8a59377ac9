// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds texts and controls of a laid-out scene that a visitor cannot see whole: cut with an ellipsis, beyond the edge
 * of their button or of the glass, or hidden by a clip. To be used on the FX thread.
 */
public final class LayoutProblems {

    /** Positions are rounded to whole pixels. */
    private static final double TOLERANCE = 1;
    /** A letter such as j reaches so far beyond its place, in em. */
    private static final double OVERHANG = 0.05;
    private static final int MAX_TEXT = 60;

    private final Bounds glass;
    private final List<String> faults = new ArrayList<>();

    private LayoutProblems(Scene scene) {
        this.glass = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** Each fault of a scene in one line, with the text that it concerns. */
    public static List<String> of(Scene scene) {
        var found = new LayoutProblems(scene);
        found.visit(scene.getRoot(), found.glass);
        return List.copyOf(found.faults);
    }

    private void visit(Node node, Bounds visible) {
        if (!node.isVisible()) {
            return;
        }
        var seen = node.getClip() == null ? visible
                : intersection(visible, node.localToScene(node.getClip().getBoundsInParent()));
        switch (node) {
            case FontIcon _ -> {
                // An icon gives way to the words beside it.
            }
            case Text text when !text.getText().isBlank() -> {
                var ink = text.localToScene(ink(text));
                within(ink, seen, text.getText());
                withinButton(text, ink);
            }
            case ButtonBase button -> {
                within(button.localToScene(button.getLayoutBounds()), seen, words(button));
                whole(button);
            }
            case Labeled labeled -> whole(labeled);
            default -> {
                // A box has no words of its own.
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, seen));
        }
    }

    /** The skin of a label cuts a text that has no room, and puts an ellipsis. */
    private void whole(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        var shown = labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon)).map(Text.class::cast)
                .map(Text::getText).findFirst().orElse("");
        if (!shown.equals(labeled.getText())) {
            fault(labeled.getText(), "is cut to \"" + shown + "\"");
        }
    }

    private void within(Bounds bounds, Bounds visible, String words) {
        if (!contains(glass, bounds, TOLERANCE)) {
            fault(words, "leaves the screen");
        } else if (!contains(visible, bounds, TOLERANCE)) {
            fault(words, "is clipped");
        }
    }

    /** Words stay within the border of the button, or of whatever box of their own they are in. */
    private void withinButton(Text text, Bounds ink) {
        double overhang = Math.max(TOLERANCE, OVERHANG * text.getFont().getSize()
                * text.getLocalToSceneTransform().getMxx());
        for (Parent up = text.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Region region && !contains(region.localToScene(inner(region)), ink, overhang)) {
                fault(text.getText(), up instanceof ButtonBase || button(up).isPresent() ? "has no room on its button"
                        : "has no room");
                return;
            }
        }
    }

    private static Bounds inner(Region region) {
        var border = Optional.ofNullable(region.getBorder()).map(Border::getInsets).orElse(Insets.EMPTY);
        var outer = region.getLayoutBounds();
        return new BoundingBox(outer.getMinX() + border.getLeft(), outer.getMinY() + border.getTop(),
                Math.max(0, outer.getWidth() - border.getLeft() - border.getRight()),
                Math.max(0, outer.getHeight() - border.getTop() - border.getBottom()));
    }

    private static Optional<ButtonBase> button(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ButtonBase button) {
                return Optional.of(button);
            }
        }
        return Optional.empty();
    }

    /** Where a text has ink: a line is higher than its letters. */
    private static Bounds ink(Text text) {
        var copy = new Text(text.getX(), text.getY(), text.getText());
        copy.setFont(text.getFont());
        copy.setTextOrigin(text.getTextOrigin());
        copy.setTextAlignment(text.getTextAlignment());
        copy.setWrappingWidth(text.getWrappingWidth());
        copy.setLineSpacing(text.getLineSpacing());
        copy.setBoundsType(TextBoundsType.VISUAL);
        return copy.getLayoutBounds();
    }

    private static String words(ButtonBase button) {
        return Optional.ofNullable(button.getAccessibleText()).or(() -> Optional.ofNullable(button.getText()))
                .orElse("");
    }

    private void fault(String words, String what) {
        var line = words.replace('\n', ' ').strip();
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), MAX_TEXT));
        faults.add("\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\" " + what);
    }

    private static boolean contains(Bounds outer, Bounds inner, double tolerance) {
        return inner.getMinX() >= outer.getMinX() - tolerance && inner.getMinY() >= outer.getMinY() - tolerance
                && inner.getMaxX() <= outer.getMaxX() + tolerance && inner.getMaxY() <= outer.getMaxY() + tolerance;
    }

    private static Bounds intersection(Bounds one, Bounds two) {
        double x = Math.max(one.getMinX(), two.getMinX());
        double y = Math.max(one.getMinY(), two.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), two.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), two.getMaxY()) - y));
    }
}
