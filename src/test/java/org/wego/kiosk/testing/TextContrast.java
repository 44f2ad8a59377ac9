// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of the texts of a scene to their background.
 *
 * <p>Paints the scene once without its texts and compares each text with the pixel behind its ink that gives the least
 * contrast.
 */
public final class TextContrast {

    /** A ratio that is sufficient for any text in any theme. */
    private static final double PLENTY = 10;

    /**
     * One text, or one icon.
     *
     * @param node its name and text
     * @param ratio the least contrast to a pixel behind it
     * @param icon whether it is an icon, which needs less contrast than text
     */
    public record Reading(String node, double ratio, boolean icon) {}

    private record ContrastOfText(Text text, double opacity) {}

    private final List<ContrastOfText> texts;
    private final ScreenPicture grounds;

    private TextContrast(List<ContrastOfText> texts, ScreenPicture grounds) {
        this.texts = texts;
        this.grounds = grounds;
    }

    /** Paints the background of a scene that has been laid out; on the FX thread. */
    public static TextContrast paint(Scene scene) {
        return paint(scene, _ -> true);
    }

    /** The contrast of all visible texts of a scene that has been laid out; on the FX thread. */
    public static List<Reading> of(Scene scene) {
        return paint(scene).readings();
    }

    /** The same for some of the texts. */
    public static List<Reading> of(Scene scene, Predicate<Node> looked) {
        return paint(scene, looked).readings();
    }

    private static TextContrast paint(Scene scene, Predicate<Node> looked) {
        var texts = new ArrayList<ContrastOfText>();
        collect(scene.getRoot(), 1, texts);
        texts.removeIf(seen -> !looked.test(seen.text()));
        var opacities = texts.stream().map(seen -> seen.text().getOpacity()).toList();
        // Hidden nodes would request a layout; with zero opacity they are only not drawn.
        texts.forEach(seen -> seen.text().setOpacity(0));
        var grounds = ScreenPicture.of(scene);
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).text().setOpacity(opacities.get(i));
        }
        return new TextContrast(texts, grounds);
    }

    /** The scene without its texts. */
    public ScreenPicture grounds() {
        return grounds;
    }

    /** The contrast of every text; on the FX thread, before the scene changes. */
    public List<Reading> readings() {
        return texts.stream().map(seen -> reading(seen, grounds)).toList();
    }

    /** The least contrast of a paint, which may be translucent, to any colour of the background. */
    static double worst(Color paint, double opacity, Set<Integer> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> Contrast.ratio(Contrast.over(paint, opacity, ground), ground)).min().orElse(1);
    }

    private static Reading reading(ContrastOfText seen, ScreenPicture grounds) {
        var text = seen.text();
        if (!(text.getFill() instanceof Color fill)) {
            throw new AssertionError(NodeNames.name(text) + " has no plain colour: " + text.getFill());
        }
        var box = text.localToScene(NodeNames.ink(text));
        var behind = grounds.colours(box);
        double ratio = worst(fill, seen.opacity(), behind);
        if (ratio < PLENTY && behind.size() > 1) {
            // The colour may be in a part of the box without ink; a slower check of the ink decides.
            ratio = worst(fill, seen.opacity(), InkedArea.of(text).colours(grounds, box));
        }
        return new Reading(NodeNames.name(text), ratio, text instanceof FontIcon);
    }

    private static void collect(Node node, double opacityAbove, List<ContrastOfText> into) {
        if (!node.isVisible()) {
            return;
        }
        double opacity = opacityAbove * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank()) {
            into.add(new ContrastOfText(text, opacity));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, opacity, into));
        }
    }
}
