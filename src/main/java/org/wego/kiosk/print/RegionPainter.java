// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** The background and border of a region as paint operations. */
final class RegionPainter {

    private final Region region;
    private final UnaryOperator<Point2D> place;
    private final List<PaintOp> operations = new ArrayList<>();

    private RegionPainter(Region region) {
        this.region = region;
        var transform = region.getLocalToSceneTransform();
        this.place = transform::transform;
    }

    static List<PaintOp> of(Region region) {
        var painter = new RegionPainter(region);
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(painter::fill);
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(painter::stroke);
        }
        return painter.operations;
    }

    private void fill(BackgroundFill fill) {
        if (fill.getFill() instanceof Color colour && colour.getOpacity() > 0) {
            operations.add(new PaintOp.FilledArea(box(fill.getInsets(), fill.getRadii(), 0), colour, false));
        }
    }

    private void stroke(BorderStroke stroke) {
        var widths = stroke.getWidths();
        boolean even = widths.getTop() > 0 && widths.getTop() == widths.getLeft()
                && widths.getTop() == widths.getRight() && widths.getTop() == widths.getBottom();
        if (even && stroke.isStrokeUniform() && stroke.getTopStroke() instanceof Color colour
                && colour.getOpacity() > 0) {
            var ring = box(stroke.getInsets(), stroke.getRadii(), 0)
                    .with(box(stroke.getInsets(), stroke.getRadii(), widths.getTop()));
            operations.add(new PaintOp.FilledArea(ring, colour, true));
            return;
        }
        double width = region.getWidth();
        double height = region.getHeight();
        side(stroke.getTopStroke(), new Insets(0, 0, height - widths.getTop(), 0), widths.getTop());
        side(stroke.getRightStroke(), new Insets(0, 0, 0, width - widths.getRight()), widths.getRight());
        side(stroke.getBottomStroke(), new Insets(height - widths.getBottom(), 0, 0, 0), widths.getBottom());
        side(stroke.getLeftStroke(), new Insets(0, width - widths.getLeft(), 0, 0), widths.getLeft());
    }

    private void side(Paint paint, Insets strip, double width) {
        if (width > 0 && paint instanceof Color colour && colour.getOpacity() > 0) {
            operations.add(new PaintOp.FilledArea(box(strip, CornerRadii.EMPTY, 0), colour, false));
        }
    }

    /** The outline of the region inside some insets, reduced by {@code inner} points on each side. */
    private Outline box(Insets insets, CornerRadii radii, double inner) {
        var corners = List.of(radii.getTopLeftHorizontalRadius(), radii.getTopRightHorizontalRadius(),
                radii.getBottomRightHorizontalRadius(), radii.getBottomLeftHorizontalRadius()).stream()
                .map(radius -> Math.max(0, radius - inner)).toList();
        return Outline.box(insets.getLeft() + inner, insets.getTop() + inner,
                region.getWidth() - insets.getRight() - inner, region.getHeight() - insets.getBottom() - inner, corners,
                place);
    }
}
