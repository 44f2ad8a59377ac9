// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The lengths of a scene on the panel, by the display profile: 32 inches in portrait, 24 in landscape.
 *
 * <p>The scene must have been laid out. On the FX thread.
 */
public final class Millimetres {

    /** A text and the height of its ink. */
    public record MeasuredLetters(Text text, boolean wide, double ink) {

        /** The line height of a sentence, in font sizes; empty for a single line, a title or a name. */
        public Optional<Double> lineHeight() {
            boolean sentence = SENTENCE.matcher(text.getText()).find();
            if (!sentence) {
                return Optional.empty();
            }
            var one = new Text("x");
            one.setFont(text.getFont());
            double pitch = one.getLayoutBounds().getHeight() + text.getLineSpacing();
            boolean lines = text.getLayoutBounds().getHeight() > 1.5 * pitch;
            return lines ? Optional.of(pitch / text.getFont().getSize()) : Optional.empty();
        }
    }

    /** A control and its position, mm above the floor and from the left edge. */
    public record MeasuredTarget(ButtonBase control, Bounds bounds, double lowest, double highest, double shortest) {}

    private static final Pattern SENTENCE = Pattern.compile("[.。]\\s*$");
    private static final Pattern WIDE = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    /** The height of a letter, by font and size; on the FX thread. */
    private static final Map<String, Double> INK_OF = new HashMap<>();
    private static final double PORTRAIT = 0.369;
    private static final double LANDSCAPE = 0.277;
    private static final double PORTRAIT_EDGE = 700;
    private static final double LANDSCAPE_EDGE = 800;

    private final Scene scene;
    private final double perPixel;
    private final double edge;
    private final List<MeasuredLetters> letters = new ArrayList<>();
    private final List<MeasuredTarget> targets = new ArrayList<>();

    private Millimetres(Scene scene) {
        this.scene = scene;
        boolean portrait = scene.getHeight() > scene.getWidth();
        this.perPixel = portrait ? PORTRAIT : LANDSCAPE;
        this.edge = portrait ? PORTRAIT_EDGE : LANDSCAPE_EDGE;
    }

    public static Millimetres of(Scene scene) {
        var read = new Millimetres(scene);
        read.visit(scene.getRoot());
        return read;
    }

    public List<MeasuredLetters> letters() {
        return List.copyOf(letters);
    }

    public List<MeasuredTarget> targets() {
        return List.copyOf(targets);
    }

    /** The smallest distance between two targets; empty if there are fewer than two. */
    public Optional<Double> smallestGap() {
        double gap = Double.MAX_VALUE;
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                gap = Math.min(gap, Rectangles.gap(targets.get(i).bounds(), targets.get(j).bounds()));
            }
        }
        return targets.size() < 2 ? Optional.empty() : Optional.of(gap * perPixel);
    }

    /** The height of the upper edge of a node above the floor. */
    public double top(Node node) {
        return aboveFloor(node.localToScene(node.getLayoutBounds()).getMinY());
    }

    private double aboveFloor(double y) {
        return edge + (scene.getHeight() - y) * perPixel;
    }

    private void visit(Node node) {
        if (!node.isVisible() || node instanceof FontIcon) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            boolean wide = WIDE.matcher(text.getText()).find();
            letters.add(new MeasuredLetters(text, wide, ink(text, wide)));
        } else if (node instanceof ButtonBase control) {
            var bounds = control.localToScene(control.getLayoutBounds());
            targets.add(new MeasuredTarget(control, bounds, aboveFloor(bounds.getMaxY()), aboveFloor(bounds.getMinY()),
                    Math.min(bounds.getWidth(), bounds.getHeight()) * perPixel));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private double ink(Text text, boolean wide) {
        var font = text.getFont();
        var transform = text.getLocalToSceneTransform();
        double scale = Math.hypot(transform.getMxy(), transform.getMyy());
        return INK_OF.computeIfAbsent(font + (wide ? " wide" : " narrow"), _ -> ink(font, sample(text, wide))) * scale
                * perPixel;
    }

    /** A letter of the text's script, because a font may lack those of another script. */
    private static String sample(Text text, boolean wide) {
        if (!wide) {
            return "H";
        }
        return text.getFont().getFamily().contains("Noto") ? "国" : "국";
    }

    private static double ink(Font font, String sample) {
        var text = new Text(sample);
        text.setFont(font);
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds().getHeight();
    }
}
