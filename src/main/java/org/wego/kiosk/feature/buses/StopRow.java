// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;

/**
 * A stop in the list: its number on the map, its name, and the number on its sign, which is below the name where a word
 * of the name would be broken beside it.
 *
 * <p>A tap marks the stop here and on the map, and so does the reading cursor while it is on the row. The row is not a
 * control, because nothing depends on the mark.
 */
final class StopRow extends Region {

    private static final String CHOSEN = "chosen";
    /** The space between number and name, in em. */
    private static final double GAP = 0.3;
    private static final double GAP_IN_WIDE = 0.2;

    private final StackPane disc;
    private final Region texts;
    private final double gap;

    /**
     * A row.
     *
     * @param chosen the id of the marked stop; empty for none
     */
    StopRow(ScreenLayout layout, StopGroup.NumberedStop stop, StringProperty chosen) {
        getStyleClass().add("stop-row");
        gap = Math.rint(layout.em() * (layout.portrait() ? GAP : GAP_IN_WIDE));
        disc = fixed(new StackPane(new Label(String.valueOf(stop.number()))));
        disc.getStyleClass().add("stop-disc");
        var plate = fixed(new StackPane(new Label(stop.id())));
        plate.getStyleClass().add("stop-plate");
        var name = TextLabels.label(stop.name(), layout.large() ? "text-body" : "text-small", "text-semibold");
        texts = new BesideOrBelow(name, plate, 0, gap);
        getChildren().setAll(disc, texts);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseClicked(_ -> chosen.set(chosen.get().equals(stop.id()) ? "" : stop.id()));
        focusedProperty().subscribe((_, focused) -> chosen.set(focused ? stop.id() : ""));
        chosen.subscribe(id -> {
            getStyleClass().remove(CHOSEN);
            if (id.equals(stop.id())) {
                getStyleClass().add(CHOSEN);
            }
        });
    }

    private static StackPane fixed(StackPane pane) {
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return pane;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + beforeTexts() + texts.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = textWidth(width < 0 ? prefWidth(-1) : width);
        return snappedTopInset() + Math.max(disc.prefHeight(-1), texts.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double discHeight = disc.prefHeight(-1);
        disc.resizeRelocate(snappedLeftInset(), snapPositionY(snappedTopInset() + (height - discHeight) / 2),
                disc.prefWidth(-1), discHeight);
        double inner = textWidth(getWidth());
        double textHeight = texts.prefHeight(inner);
        texts.resizeRelocate(snappedLeftInset() + beforeTexts(),
                snapPositionY(snappedTopInset() + (height - textHeight) / 2), inner, textHeight);
    }

    private double beforeTexts() {
        return snapSizeX(disc.prefWidth(-1)) + gap;
    }

    private double textWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset() - beforeTexts();
    }
}
