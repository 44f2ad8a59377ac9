// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.wego.kiosk.ui.TextLabels;

/** The strip below a street map: north, scale, five minutes, and the note that the map is schematic. */
final class MapLegend {

    private static final double HEIGHT = 1.42;
    private static final double MARGIN = 0.75;
    private static final double LEAST_MARGIN = 0.3;
    private static final double GAP = 0.6;
    private static final double BAR = 4;
    private static final double LEAST_BAR = 1.5;
    private static final double RING = 2.6;
    /** The least height of a map whose strip may have two rows, as a multiple of the text size. */
    private static final double TALL = 12;
    private static final int[] SCALE_LENGTHS = {10, 20, 50, 100, 200, 500, 1000, 2000};

    /**
     * Something named beyond the edge of the map.
     *
     * @param name its name
     * @param degrees the direction, clockwise from south
     */
    record BeyondEdge(String name, double degrees) {}

    private final Pane pane;
    private final MapModel.MapTexts words;
    private final double text;
    private final double width;
    private final boolean twoRows;
    private final boolean withScale;
    private final boolean withRing;
    private final boolean withLetter;
    private final double margin;
    /** The width of what follows the scale bar. */
    private final double reserved;

    /**
     * @param text the size of the texts, px
     * @param width the width of the map, px
     * @param height the height of map and strip, px
     * @param walk whether the map is that of a walk, which has no circle of five minutes
     */
    MapLegend(Pane pane, MapModel.MapTexts words, double text, double width, double height, boolean walk) {
        this.pane = pane;
        this.words = words;
        this.text = text;
        this.width = width;
        double note = measured(words.schematic(), "map-note");
        double north = measured(words.north(), "map-north-letter") + (0.95 + GAP) * text;
        this.margin = note + north + 2 * MARGIN * text <= width ? MARGIN * text : LEAST_MARGIN * text;
        this.withLetter = note + north <= width - 2 * margin;
        double scale = measured(words.metres().apply(100), "map-note") + (LEAST_BAR + 0.35 + GAP) * text;
        double ring = walk ? 0 : measured(words.fiveMinutes(), "map-note") + (RING + GAP) * text;
        double rest = width - 2 * margin;
        boolean all = note + north + scale + ring <= rest;
        this.twoRows = !all && height >= TALL * text;
        double room = rest - north - (twoRows ? 0 : note);
        this.withScale = scale <= room;
        this.withRing = !walk && ring <= room - scale;
        this.reserved = (withRing ? ring : 0) + measured(words.metres().apply(100), "map-note")
                + (0.35 + GAP) * text;
    }

    /** Whether there is room for the legend of the circle of five minutes. */
    boolean hasFiveMinutes() {
        return withRing;
    }

    double height() {
        return Math.round(HEIGHT * text) * (twoRows ? 2 : 1);
    }

    /**
     * Draws the strip.
     *
     * @param top its upper edge, px
     * @param scale the scale of the map, px per metre
     * @param ring whether the map has the circle of five minutes
     * @param beyond what is beyond the edge; omitted without room
     */
    void draw(double top, double scale, boolean ring, Optional<BeyondEdge> beyond) {
        var ground = new Rectangle(0, top, width, height());
        add(ground, "map-strip");
        var edge = new Line(0, top, width, top);
        edge.setStrokeWidth(0.075 * text);
        add(edge, "map-strip-edge");
        double row = Math.round(HEIGHT * text);
        double y = top + row / 2;
        var note = label(words.schematic(), "map-note");
        double bottom = twoRows ? y + row : y;
        note.relocate(twoRows ? margin : width - margin - note.getWidth(),
                bottom - note.getHeight() / 2);
        double end = twoRows ? width - margin : note.getLayoutX() - GAP / 2 * text;
        double x = drawNorth(margin, y);
        if (withScale) {
            double after = reserved + (twoRows ? 0 : beyond.map(this::width).orElse(0.0));
            x = drawScale(x, y, scale, end - x - after >= LEAST_BAR * text ? end - after : end - reserved);
        }
        if (ring && withRing) {
            x = drawRing(x, y);
        }
        double start = twoRows ? note.getLayoutX() + note.getWidth() + GAP * text : x;
        beyond.ifPresent(there -> drawBeyond(there, start, bottom, end));
    }

    private double drawNorth(double x, double y) {
        double unit = text / 40;
        var arrow = new Polygon(0, -24 * unit, 15 * unit, 20 * unit, 0, 11 * unit, -15 * unit, 20 * unit);
        arrow.setLayoutX(x + 0.35 * text);
        arrow.setLayoutY(y);
        add(arrow, "map-north");
        if (!withLetter) {
            return x + GAP * text;
        }
        var letter = label(words.north(), "map-north-letter");
        letter.relocate(x + 0.95 * text, y - letter.getHeight() / 2);
        return letter.getLayoutX() + letter.getWidth() + GAP * text;
    }

    private double drawScale(double x, double y, double scale, double end) {
        double most = Math.min(BAR * text, end - x);
        int metres = IntStream.of(SCALE_LENGTHS).filter(length -> length * scale <= most).max()
                .orElse(SCALE_LENGTHS[0]);
        double length = metres * scale;
        for (var line : new Line[]{new Line(x, y, x + length, y), new Line(x, y - text / 4, x, y + text / 4),
                new Line(x + length, y - text / 4, x + length, y + text / 4)}) {
            line.setStrokeWidth(text / 8);
            line.setStrokeLineCap(StrokeLineCap.BUTT);
            add(line, "map-scale");
        }
        var name = label(words.metres().apply(metres), "map-note");
        name.relocate(x + length + 0.35 * text, y - name.getHeight() / 2);
        return name.getLayoutX() + name.getWidth() + GAP * text;
    }

    private double drawRing(double x, double y) {
        var dots = new Line(x, y, x + 1.3 * text, y);
        dots.setStrokeWidth(0.175 * text);
        dots.setStrokeLineCap(StrokeLineCap.ROUND);
        dots.getStrokeDashArray().setAll(0.025 * text, 0.31 * text);
        add(dots, "map-five-minutes");
        glyph(MapGlyph.WALKER, x + 1.5 * text, y, "map-walker", 0);
        var name = label(words.fiveMinutes(), "map-note");
        name.relocate(x + RING * text, y - name.getHeight() / 2);
        return name.getLayoutX() + name.getWidth() + GAP * text;
    }

    private double width(BeyondEdge beyond) {
        return measured(beyond.name(), "map-water-name") + 1.1 * text;
    }

    private void drawBeyond(BeyondEdge beyond, double x, double y, double end) {
        var name = label(beyond.name(), "map-water-name");
        if (x + 1.1 * text + name.getWidth() > end) {
            pane.getChildren().remove(name);
            return;
        }
        glyph(MapGlyph.ARROW, x, y, "map-beyond", beyond.degrees());
        name.relocate(x + 1.1 * text, y - name.getHeight() / 2);
    }

    private void glyph(MapGlyph glyph, double x, double y, String styleClass, double degrees) {
        double size = 1.04 * text;
        var picture = new Group(glyph.node(size, 2.5));
        picture.setLayoutX(x);
        picture.setLayoutY(y - size / 2);
        picture.setRotate(degrees);
        add(picture, styleClass);
    }

    private void add(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        pane.getChildren().add(node);
    }

    private Label label(String content, String styleClass) {
        var label = new Label(TextLabels.drawn(content));
        label.getStyleClass().addAll("map-text", styleClass);
        pane.getChildren().add(label);
        label.applyCss();
        label.autosize();
        return label;
    }

    private double measured(String content, String styleClass) {
        var label = label(content, styleClass);
        pane.getChildren().remove(label);
        return label.getWidth();
    }

    /** The direction of a point beyond a rectangle, clockwise from south, in steps of 90 degrees. */
    static double direction(Bounds map, Point2D point) {
        double right = point.getX() - map.getMaxX();
        double left = map.getMinX() - point.getX();
        double down = point.getY() - map.getMaxY();
        double up = map.getMinY() - point.getY();
        double most = Math.max(Math.max(right, left), Math.max(down, up));
        return most == down ? 0 : most == left ? 90 : most == up ? 180 : 270;
    }
}
