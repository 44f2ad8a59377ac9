// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * Walks a scene that has been laid out, one of whose units is a point, and writes down what is to be seen.
 *
 * <p>Knows plain colours, backgrounds and borders of regions, texts, shapes, and rectangular clips; effects and pictures
 * are left out.
 */
public final class PagePainter {

    private final List<PaintOp> ink = new ArrayList<>();

    private PagePainter() {}

    /** The ink of a page; on the FX thread, and quick: a few milliseconds. */
    public static PrintedPage of(Parent page, Paper paper) {
        var walk = new PagePainter();
        walk.visit(page);
        return new PrintedPage(paper, walk.ink);
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        var clip = node.getClip();
        if (clip != null) {
            Bounds bounds = node.localToScene(clip.getBoundsInParent());
            ink.add(new PaintOp.ClipStart(bounds));
        }
        switch (node) {
            case Text text -> ink.addAll(TextPainter.of(text));
            case Shape shape -> ink.addAll(ShapePainter.of(shape));
            case Region region -> ink.addAll(RegionPainter.of(region));
            default -> {}
        }
        if (node instanceof Parent parent) {
            // What stands in front is drawn last, as on the screen.
            parent.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed()).forEach(this::visit);
        }
        if (clip != null) {
            ink.add(new PaintOp.ClipEnd());
        }
    }
}
