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
 * Turns a laid-out scene, whose unit is one point, into paint operations.
 *
 * <p>Supports plain colours, backgrounds and borders of regions, texts, shapes and rectangular clips, but neither
 * effects nor pictures.
 */
public final class PagePainter {

    private final List<PaintOp> operations = new ArrayList<>();

    private PagePainter() {}

    /** The paint operations of a page. Takes a few milliseconds on the FX thread. */
    public static PrintedPage of(Parent page, Paper paper) {
        var painter = new PagePainter();
        painter.visit(page);
        return new PrintedPage(paper, painter.operations);
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        var clip = node.getClip();
        if (clip != null) {
            Bounds bounds = node.localToScene(clip.getBoundsInParent());
            operations.add(new PaintOp.ClipStart(bounds));
        }
        switch (node) {
            case Text text -> operations.addAll(TextPainter.of(text));
            case Shape shape -> operations.addAll(ShapePainter.of(shape));
            case Region region -> operations.addAll(RegionPainter.of(region));
            default -> {}
        }
        if (node instanceof Parent parent) {
            // Front nodes are drawn last, as on the screen.
            parent.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed()).forEach(this::visit);
        }
        if (clip != null) {
            operations.add(new PaintOp.ClipEnd());
        }
    }
}
