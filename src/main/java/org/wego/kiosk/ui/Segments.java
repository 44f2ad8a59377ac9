// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/**
 * A choice of one among a few, all of them in sight.
 *
 * <p>One is always chosen: touching it again changes nothing.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends Region {

    /**
     * One choice.
     *
     * @param value what it stands for
     * @param content what stands on it
     * @param spoken the same in words
     */
    public record Segment<T>(T value, Node content, String spoken) {
    }

    private final Region holder;

    public Segments(Frame frame, List<Segment<T>> segments, T chosen, Consumer<T> onChosen) {
        getStyleClass().add("segments");
        var group = new ToggleGroup();
        var buttons = segments.stream().map(segment -> {
            var button = new ToggleButton("", segment.content());
            button.getStyleClass().add("segment");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setAccessibleText(segment.spoken());
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setMinHeight(frame.controlHeight() - 12);
            button.setSelected(segment.value().equals(chosen));
            button.setOnAction(_ -> {
                button.setSelected(true);
                onChosen.accept(segment.value());
            });
            return button;
        }).toList();
        holder = frame.large() ? stacked(buttons, group) : sideBySide(buttons, group);
        getChildren().add(holder);
    }

    private static Region sideBySide(List<ToggleButton> buttons, ToggleGroup group) {
        var segmented = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segmented.setToggleGroup(group);
        buttons.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        return segmented;
    }

    private static Region stacked(List<ToggleButton> buttons, ToggleGroup group) {
        var column = new VBox();
        column.getStyleClass().add("segments-column");
        buttons.forEach(button -> {
            button.setToggleGroup(group);
            column.getChildren().add(button);
        });
        return column;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double inner = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return holder.prefHeight(inner) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        holder.resizeRelocate(insets.getLeft(), insets.getTop(), getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
