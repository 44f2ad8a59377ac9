// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

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

/** What must hold of every printed page: texts are whole, within the margins, apart, large enough, and stand out in grey. */
public final class PaperFacts {

    private static final double SIDE = 50;
    private static final double TOP = 34;
    /** Letters of footnotes, points. */
    private static final double MIN_SIZE = 7;
    private static final double MIN_CONTRAST = 4.5;
    private static final double ABOVE = 0.72;
    private static final double BELOW = 0.12;
    private static final double NOTHING = 0.3;

    private final PrintedPage page;
    private final GlyphPositions glyphs;
    private final List<String> faults = new ArrayList<>();

    private PaperFacts(PrintedPage page, GlyphPositions glyphs) {
        this.page = page;
        this.glyphs = glyphs;
    }

    /** Every fault of a page's ink, one line each. */
    public static List<String> faults(PrintedPage page, GlyphPositions glyphs) {
        var facts = new PaperFacts(page, glyphs);
        facts.check();
        return List.copyOf(facts.faults);
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
        var words = page.words().toList();
        var paper = new BoundingBox(SIDE, TOP, page.paper().width() - 2 * SIDE, page.paper().height() - 2 * TOP);
        for (int i = 0; i < words.size(); i++) {
            var one = words.get(i);
            if (!paper.contains(box(one))) {
                faults.add(one.text() + " leaves the margins");
            }
            if (one.size() < MIN_SIZE) {
                faults.add(one.text() + " is written in " + one.size() + " pt");
            }
            var lacking = glyphs.lacking(one.face(), one.text());
            if (!lacking.isEmpty()) {
                faults.add(lacking);
            }
            for (var other : words.subList(i + 1, words.size())) {
                if (overlap(box(one), box(other))) {
                    faults.add(one.text() + " stands on " + other.text());
                }
            }
        }
        grounds();
    }

    /** Luminance is what a grey printer prints, and what the contrast of WCAG counts. */
    private void grounds() {
        var ink = page.ink();
        for (int i = 0; i < ink.size(); i++) {
            if (ink.get(i) instanceof PaintOp.TextRun words) {
                var middle = middle(words);
                var ground = ink.subList(0, i).reversed().stream()
                        .filter(under -> under instanceof PaintOp.FilledArea area && !area.hollow()
                                && bounds(area.outline()).contains(middle))
                        .map(under -> ((PaintOp.FilledArea) under).colour()).findFirst().orElse(Color.WHITE);
                double contrast = rgb(words.colour()).contrast(rgb(ground));
                if (contrast < MIN_CONTRAST) {
                    faults.add("%s stands out by %.1f only".formatted(words.text(), contrast));
                }
            }
        }
    }

    private static Point2D middle(PaintOp.TextRun words) {
        return new Point2D(words.x() + words.width() / 2, words.baseline() - words.size() * 0.3);
    }

    private static Bounds box(PaintOp.TextRun words) {
        return new BoundingBox(words.x(), words.baseline() - ABOVE * words.size(), words.width(),
                (ABOVE + BELOW) * words.size());
    }

    private static boolean overlap(Bounds one, Bounds two) {
        return one.getMinX() + NOTHING < two.getMaxX() && two.getMinX() + NOTHING < one.getMaxX()
                && one.getMinY() + NOTHING < two.getMaxY() && two.getMinY() + NOTHING < one.getMaxY();
    }

    static Bounds bounds(Outline outline) {
        var points = outline.segments().stream().flatMap(segment -> switch (segment) {
            case Move(var to) -> Stream.of(to);
            case Straight(var to) -> Stream.of(to);
            case Curve(_, _, var to) -> Stream.of(to);
            case Outline.Close() -> Stream.<Point2D>empty();
        }).toList();
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
