// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.wego.kiosk.model.Rgb;
import org.wego.kiosk.print.Outline.Curve;
import org.wego.kiosk.print.Outline.Move;
import org.wego.kiosk.print.Outline.Straight;
import org.wego.kiosk.testing.GlyphPositions;

/**
 * Checks of a printed page: texts are complete, within the margins, not overlapping, large enough, and legible in grey.
 */
public final class PaperFacts {

    private static final double SIDE = 50;
    private static final double TOP = 34;
    /** The font size of footnotes in points. */
    private static final double MIN_SIZE = 7;
    private static final double MIN_CONTRAST = 4.5;
    private static final double ABOVE = 0.72;
    private static final double BELOW = 0.12;
    private static final double TOLERANCE = 0.3;

    private final PrintedPage page;
    private final GlyphPositions glyphs;
    private final List<String> problems = new ArrayList<>();

    private PaperFacts(PrintedPage page, GlyphPositions glyphs) {
        this.page = page;
        this.glyphs = glyphs;
    }

    /** The problems of a page, one line each. */
    public static List<String> problems(PrintedPage page, GlyphPositions glyphs) {
        var facts = new PaperFacts(page, glyphs);
        facts.check();
        return List.copyOf(facts.problems);
    }

    /** The labels of a laid-out page that show less than their text; on the FX thread. */
    public static List<String> cut(Node node) {
        var inside = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> cut(child).stream()) : Stream.<String>empty();
        var own = node instanceof Labeled label && label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                .noneMatch(label.getText()::equals) ? Stream.of(label.getText()) : Stream.<String>empty();
        return Stream.concat(own, inside).toList();
    }

    private void check() {
        var words = page.textRuns().toList();
        var paper = new BoundingBox(SIDE, TOP, page.paper().width() - 2 * SIDE, page.paper().height() - 2 * TOP);
        for (int i = 0; i < words.size(); i++) {
            var one = words.get(i);
            if (!paper.contains(box(one))) {
                problems.add(one.text() + " leaves the margins");
            }
            if (one.size() < MIN_SIZE) {
                problems.add(one.text() + " is written in " + one.size() + " pt");
            }
            var lacking = glyphs.lacking(one.font(), one.text());
            if (!lacking.isEmpty()) {
                problems.add(lacking);
            }
            for (var other : words.subList(i + 1, words.size())) {
                if (overlap(box(one), box(other))) {
                    problems.add(one.text() + " overlaps " + other.text());
                }
            }
        }
        checkContrast();
    }

    /** Checks the contrast of each text by luminance, which a grey printer prints and WCAG measures. */
    private void checkContrast() {
        var operations = page.operations();
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i) instanceof PaintOp.TextRun words) {
                var middle = middle(words);
                var ground = operations.subList(0, i).reversed().stream()
                        .filter(under -> under instanceof PaintOp.FilledArea area
                                && shape(area).contains(middle.getX(), middle.getY()))
                        .map(under -> ((PaintOp.FilledArea) under).colour()).findFirst().orElse(Color.WHITE);
                double contrast = rgb(words.colour()).contrast(rgb(ground));
                if (contrast < MIN_CONTRAST) {
                    problems.add("%s has a contrast of only %.1f".formatted(words.text(), contrast));
                }
            }
        }
    }

    private static Point2D middle(PaintOp.TextRun words) {
        return turned(words, words.width() / 2, -words.size() * 0.3);
    }

    /** A point relative to the beginning of a text, which may be turned, on the page. */
    private static Point2D turned(PaintOp.TextRun words, double along, double down) {
        double angle = Math.toRadians(words.degrees());
        return new Point2D(words.x() + along * Math.cos(angle) - down * Math.sin(angle),
                words.baseline() + along * Math.sin(angle) + down * Math.cos(angle));
    }

    private static Bounds box(PaintOp.TextRun words) {
        double above = -ABOVE * words.size();
        double below = BELOW * words.size();
        return around(List.of(turned(words, 0, above), turned(words, 0, below), turned(words, words.width(), above),
                turned(words, words.width(), below)));
    }

    /** The area that is painted, without holes such as the inside of a circle that is only a line. */
    private static Path2D shape(PaintOp.FilledArea area) {
        var path = new Path2D.Double(area.hollow() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (var segment : area.outline().segments()) {
            switch (segment) {
                case Move(var to) -> path.moveTo(to.getX(), to.getY());
                case Straight(var to) -> path.lineTo(to.getX(), to.getY());
                case Curve(var leaving, var arriving, var to) -> path.curveTo(leaving.getX(), leaving.getY(),
                        arriving.getX(), arriving.getY(), to.getX(), to.getY());
                case Outline.Close() -> path.closePath();
            }
        }
        return path;
    }

    private static boolean overlap(Bounds one, Bounds two) {
        return one.getMinX() + TOLERANCE < two.getMaxX() && two.getMinX() + TOLERANCE < one.getMaxX()
                && one.getMinY() + TOLERANCE < two.getMaxY() && two.getMinY() + TOLERANCE < one.getMaxY();
    }

    static Bounds bounds(Outline outline) {
        var points = outline.segments().stream().flatMap(segment -> switch (segment) {
            case Move(var to) -> Stream.of(to);
            case Straight(var to) -> Stream.of(to);
            case Curve(_, _, var to) -> Stream.of(to);
            case Outline.Close() -> Stream.<Point2D>empty();
        }).toList();
        return around(points);
    }

    private static Bounds around(List<Point2D> points) {
        double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static Rgb rgb(Color colour) {
        return new Rgb("#%02X%02X%02X".formatted(Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255)));
    }
}
