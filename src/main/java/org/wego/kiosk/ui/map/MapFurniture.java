// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.wego.kiosk.ui.TextLabels;

/** The elements of every street map: the scale bar, the north arrow and the note that the map is schematic. */
final class MapFurniture {

    private static final double EDGE = 24;
    private static final double GAP = 10;
    private static final double MIN_SCALE = 50;
    private static final int[] SCALE_LENGTHS = {20, 50, 100, 200, 500, 1000};

    private MapFurniture() {}

    /**
     * Draws the scale bar and the note along the lower edge of a map and reserves their places.
     *
     * @param map the pane that the nodes are added to
     */
    static void draw(Pane map, MapModel.MapTexts words, MapProjection projection, LabelPlacer placer) {
        note(map, words.schematic(), placer);
        scale(map, words, projection, placer);
    }

    private static void note(Pane map, String text, LabelPlacer placer) {
        var note = label(map, text);
        double width = note.prefWidth(-1);
        double height = note.prefHeight(-1);
        double right = map.getWidth() - width - EDGE;
        double bottom = map.getHeight() - height - EDGE / 2;
        var corner = new Point2D(right, bottom);
        var candidates = List.of(corner, new Point2D(EDGE, EDGE), new Point2D(EDGE, bottom),
                new Point2D(right / 2, bottom), new Point2D(right / 2, EDGE), new Point2D(right, EDGE * 4));
        // Always shown, because a visitor must not mistake the map for one that is to scale.
        var place = placer.place(candidates, width, height)
                .orElseGet(() -> new BoundingBox(corner.getX(), corner.getY(), width, height));
        note.relocate(place.getMinX(), place.getMinY());
        placer.keepFree(place);
    }

    private static void scale(Pane map, MapModel.MapTexts words, MapProjection projection,
            LabelPlacer placer) {
        int metres = IntStream.of(SCALE_LENGTHS).filter(length -> projection.length(length) > MIN_SCALE)
                .findFirst().orElse(SCALE_LENGTHS[SCALE_LENGTHS.length - 1]);
        double length = projection.length(metres);
        var text = label(map, words.metres().apply(metres));
        double height = text.prefHeight(-1);
        double top = map.getHeight() - height - EDGE / 2;
        double width = length + GAP + text.prefWidth(-1);
        if (placer.place(List.of(new Point2D(EDGE, top)), width, height).isEmpty()) {
            map.getChildren().remove(text);
            return;
        }
        text.relocate(EDGE + length + GAP, top);
        var bar = new Line(EDGE, top + height / 2, EDGE + length, top + height / 2);
        bar.getStyleClass().add("map-scale");
        map.getChildren().add(bar);
    }

    /** Draws the north arrow in the upper right corner. */
    static void north(Pane map, String letter, LabelPlacer placer) {
        double x = map.getWidth() - 64;
        var arrow = new Polygon(x + 20, 24, x + 38, 72, x + 20, 60, x + 2, 72);
        arrow.getStyleClass().add("map-north");
        map.getChildren().add(arrow);
        var text = label(map, letter);
        text.getStyleClass().add("map-north-letter");
        double width = text.prefWidth(-1);
        text.relocate(x - width - 4, 24);
        double height = Math.max(64, text.prefHeight(-1) + 8);
        placer.keepFree(new BoundingBox(x - width - 4, 16, width + 68, height));
    }

    private static Label label(Pane map, String text) {
        var label = new Label(TextLabels.drawn(text));
        label.getStyleClass().addAll("map-text", "map-note");
        // In front of the bars of stops, like all labels.
        label.setViewOrder(-1);
        map.getChildren().add(label);
        label.applyCss();
        return label;
    }
}
