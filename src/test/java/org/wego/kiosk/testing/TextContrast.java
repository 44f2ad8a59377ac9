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
 * How well the texts of a scene stand out from what is behind them.
 *
 * <p>The scene is painted once without its texts; then each is held against the pixel behind its ink from which it
 * stands out least.
 */
public final class TextContrast {

    /** A ratio by which even the smallest text of the strictest theme stands out. */
    private static final double PLENTY = 10;

    /**
     * One text, or one icon.
     *
     * @param node what it is and what it says
     * @param ratio to the pixel behind it from which it stands out least
     * @param icon whether it is an icon, which needs less contrast than letters
     */
    public record Reading(String node, double ratio, boolean icon) {}

    private record ContrastOfText(Text text, double opacity) {}

    private final List<ContrastOfText> texts;
    private final ScreenPicture grounds;

    private TextContrast(List<ContrastOfText> texts, ScreenPicture grounds) {
        this.texts = texts;
        this.grounds = grounds;
    }

    /** Paints a scene that has been laid out; on the FX thread. */
    public static TextContrast paint(Scene scene) {
        return paint(scene, _ -> true);
    }

    /** Reads every visible text of a scene that has been laid out; on the FX thread. */
    public static List<Reading> of(Scene scene) {
        return paint(scene).readings();
    }

    /** The same for those texts that are to be looked at. */
    public static List<Reading> of(Scene scene, Predicate<Node> looked) {
        return paint(scene, looked).readings();
    }

    private static TextContrast paint(Scene scene, Predicate<Node> looked) {
        var texts = new ArrayList<ContrastOfText>();
        collect(scene.getRoot(), 1, texts);
        texts.removeIf(seen -> !looked.test(seen.text()));
        var opacities = texts.stream().map(seen -> seen.text().getOpacity()).toList();
        // To hide them would ask for a new layout; with no opacity they only are not drawn.
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

    /** Reads every text; on the FX thread, before the scene changes. */
    public List<Reading> readings() {
        return texts.stream().map(seen -> reading(seen, grounds)).toList();
    }

    /** The least contrast of a paint, through which its ground may show, to any colour of the ground. */
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
            // Perhaps only in a corner of its box, where no letter is: that costs a closer look.
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
