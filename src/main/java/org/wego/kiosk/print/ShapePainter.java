// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Transform;
import org.wego.kiosk.print.Outline.Close;
import org.wego.kiosk.print.Outline.Curve;
import org.wego.kiosk.print.Outline.Move;
import org.wego.kiosk.print.Outline.Segment;
import org.wego.kiosk.print.Outline.Straight;

/** The fill and stroke of a shape as areas. JavaFX computes the area of the stroke, with its width, caps and dashes. */
final class ShapePainter {

    private final List<Segment> segments = new ArrayList<>();
    private Point2D position = Point2D.ZERO;

    private ShapePainter() {}

    static List<PaintOp> of(Shape shape) {
        var ink = new ArrayList<PaintOp>();
        var fill = shape.getFill();
        var stroke = shape.getStroke();
        if (seen(fill) && fill instanceof Color colour) {
            ink.add(new PaintOp.FilledArea(shape instanceof Path path ? outline(path, path.getLocalToSceneTransform())
                    : inside(shape, fill), faded(colour, shape), false));
        }
        if (seen(stroke) && stroke instanceof Color colour && shape.getStrokeWidth() > 0) {
            ink.add(new PaintOp.FilledArea(line(shape, fill), faded(colour, shape), false));
        }
        return ink;
    }

    private static Outline inside(Shape shape, Paint fill) {
        var stroke = shape.getStroke();
        shape.setStroke(null);
        try {
            return area(shape);
        } finally {
            shape.setStroke(stroke);
            shape.setFill(fill);
        }
    }

    private static Outline line(Shape shape, Paint fill) {
        shape.setFill(null);
        try {
            return area(shape);
        } finally {
            shape.setFill(fill);
        }
    }

    /** The colour with the opacity of the shape. */
    private static Color faded(Color colour, Shape shape) {
        return colour.deriveColor(0, 1, 1, shape.getOpacity());
    }

    private static boolean seen(Paint paint) {
        return paint instanceof Color colour && colour.getOpacity() > 0;
    }

    /** The area in scene coordinates. */
    private static Outline area(Shape shape) {
        return outline((Path) Shape.union(shape, new Rectangle()), Transform.translate(0, 0));
    }

    /** The area of a shape outside of any scene. */
    static Outline area(Shape shape, Transform transform) {
        return outline((Path) Shape.union(shape, new Rectangle()), transform);
    }

    private static Outline outline(Path path, Transform transform) {
        var ink = new ShapePainter();
        path.getElements().forEach(element -> ink.add(element, transform));
        return new Outline(ink.segments);
    }

    private void add(PathElement element, Transform transform) {
        var from = position;
        switch (element) {
            case MoveTo to -> segments.add(new Move(transform.transform(moveTo(to.getX(), to.getY()))));
            case LineTo to -> segments.add(new Straight(transform.transform(moveTo(to.getX(), to.getY()))));
            case HLineTo to -> segments.add(new Straight(transform.transform(moveTo(to.getX(), from.getY()))));
            case VLineTo to -> segments.add(new Straight(transform.transform(moveTo(from.getX(), to.getY()))));
            case QuadCurveTo to -> segments.add(quadratic(to, from, transform));
            case CubicCurveTo to -> segments.add(new Curve(transform.transform(to.getControlX1(), to.getControlY1()),
                    transform.transform(to.getControlX2(), to.getControlY2()),
                    transform.transform(moveTo(to.getX(), to.getY()))));
            case ClosePath _ -> segments.add(new Close());
            default -> throw new IllegalArgumentException("Unsupported path element: " + element);
        }
    }

    private Curve quadratic(QuadCurveTo to, Point2D from, Transform transform) {
        var handle = new Point2D(to.getControlX(), to.getControlY());
        var end = moveTo(to.getX(), to.getY());
        return new Curve(transform.transform(from.interpolate(handle, 2 / 3.0)),
                transform.transform(end.interpolate(handle, 2 / 3.0)), transform.transform(end));
    }

    private Point2D moveTo(double x, double y) {
        position = new Point2D(x, y);
        return position;
    }
}
