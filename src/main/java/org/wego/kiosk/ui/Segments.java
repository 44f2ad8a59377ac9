// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/**
 * A choice of one among a few, all of them in sight.
 *
 * <p>One is always chosen: touching it again changes nothing.
 */
public final class Segments extends GridPane {

    /**
     * One choice.
     *
     * @param content what stands on it
     * @param spoken the same in words
     * @param chosen whether it is the present one
     * @param choose what happens when it is touched
     */
    public record Segment(Node content, String spoken, boolean chosen, Runnable choose) {}

    /**
     * A choice among values.
     *
     * @param columns how many stand side by side
     * @param content makes what stands on one
     * @param spoken says the same in words
     */
    public static <T> Segments of(Frame frame, int columns, List<T> values, T chosen,
            java.util.function.Function<T, Node> content, java.util.function.Function<T, String> spoken,
            Consumer<T> onChosen) {
        return new Segments(frame, columns, values.stream().map(value -> new Segment(content.apply(value),
                spoken.apply(value), value.equals(chosen), () -> onChosen.accept(value))).toList());
    }

    /** A choice among texts. */
    public static <T> Segments ofTexts(Frame frame, int columns, List<T> values, T chosen,
            java.util.function.Function<T, String> text, Consumer<T> onChosen) {
        return of(frame, columns, values, chosen,
                value -> Texts.label(text.apply(value), "segment-title", "text-semibold"), text, onChosen);
    }

    private Segments(Frame frame, int columns, List<Segment> segments) {
        getStyleClass().add("segments");
        setHgap(frame.tightGap());
        setVgap(frame.tightGap());
        var width = new ColumnConstraints();
        width.setPercentWidth(100.0 / columns);
        IntStream.range(0, columns).forEach(_ -> getColumnConstraints().add(width));
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        IntStream.range(0, Math.ceilDiv(segments.size(), columns)).forEach(_ -> getRowConstraints().add(height));
        var group = new ToggleGroup();
        for (int i = 0; i < segments.size(); i++) {
            var button = button(frame, segments.get(i));
            button.setToggleGroup(group);
            add(button, i % columns, i / columns);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static ToggleButton button(Frame frame, Segment segment) {
        var button = new ToggleButton("", segment.content());
        button.getStyleClass().add("segment");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(segment.spoken());
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(frame.controlHeight() - 12);
        button.setMinWidth(0);
        button.setSelected(segment.chosen());
        button.setOnAction(_ -> {
            button.setSelected(true);
            segment.choose().run();
        });
        return button;
    }
}
