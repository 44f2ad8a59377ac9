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
 * Finds texts and controls of a laid-out scene that are not completely visible: cut with an ellipsis, beyond the edge
 * of their button or of the screen, or hidden by a clip. Use on the FX thread only.
 */
public final class LayoutProblems {

    /** Positions are rounded to whole pixels. */
    private static final double TOLERANCE = 1;
    /** How far a letter such as j extends beyond its advance, in em. */
    private static final double OVERHANG = 0.05;
    private static final int MAX_TEXT = 60;

    private final Bounds screen;
    private final List<String> problems = new ArrayList<>();

    private LayoutProblems(Scene scene) {
        this.screen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /** The problems of a scene, one line each, with the text concerned. */
    public static List<String> of(Scene scene) {
        var found = new LayoutProblems(scene);
        found.visit(scene.getRoot(), found.screen);
        return List.copyOf(found.problems);
    }

    private void visit(Node node, Bounds visible) {
        if (!node.isVisible()) {
            return;
        }
        var seen = node.getClip() == null ? visible
                : intersection(visible, node.localToScene(node.getClip().getBoundsInParent()));
        switch (node) {
            case FontIcon _ -> {
                // An icon may be cut in favour of the text beside it.
            }
            case Text text when !text.getText().isBlank() -> {
                var visualBounds = text.localToScene(visualBounds(text));
                checkVisible(visualBounds, seen, text.getText());
                checkFits(text, visualBounds);
            }
            case ButtonBase button -> {
                checkVisible(button.localToScene(button.getLayoutBounds()), seen, words(button));
                checkEllipsis(button);
            }
            case Labeled labeled -> checkEllipsis(labeled);
            default -> {
                // Other nodes have no text.
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, seen));
        }
    }

    /**
     * Compares the text of a label with the text of its skin, which truncates it with an ellipsis if it does not fit.
     */
    private void checkEllipsis(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        var shown = labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon)).map(Text.class::cast)
                .map(Text::getText).findFirst().orElse("");
        if (!shown.equals(labeled.getText())) {
            report(labeled.getText(), "is cut to \"" + shown + "\"");
        }
    }

    private void checkVisible(Bounds bounds, Bounds visible, String words) {
        if (!contains(screen, bounds, TOLERANCE)) {
            report(words, "leaves the screen");
        } else if (!contains(visible, bounds, TOLERANCE)) {
            report(words, "is clipped");
        }
    }

    /** A text must stay within the border of its button, or of any other region around it. */
    private void checkFits(Text text, Bounds visualBounds) {
        double overhang = Math.max(TOLERANCE, OVERHANG * text.getFont().getSize()
                * text.getLocalToSceneTransform().getMxx());
        for (Parent up = text.getParent(); up != null; up = up.getParent()) {
            if (up instanceof Region region && !contains(region.localToScene(inner(region)), visualBounds, overhang)) {
                report(text.getText(), up instanceof ButtonBase || button(up).isPresent() ? "does not fit its button"
                        : "does not fit");
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

    /** The visual bounds of a text; a line is higher than its letters. */
    private static Bounds visualBounds(Text text) {
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

    private void report(String words, String what) {
        var line = words.replace('\n', ' ').strip();
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), MAX_TEXT));
        problems.add("\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\" " + what);
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
