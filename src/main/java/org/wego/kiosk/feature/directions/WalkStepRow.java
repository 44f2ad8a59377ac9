// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.directions;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.StepSign;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.map.MapGlyph;

/**
 * One step of a walk: its sign on a disc, the instruction, and how long it takes where that is known and has room.
 *
 * <p>The discs are joined by a line. The disc of the destination is in the colour of the kiosk.
 */
final class WalkStepRow extends Region {

    private static final double GAP = 24;
    private static final double EDGE = 3;
    private static final double LINE = 14;

    private final StackPane disc;
    private final Label what;
    private final Optional<Label> minutes;
    private final Region above = new Region();
    private final Region below = new Region();
    private final double side;

    /**
     * One step.
     *
     * @param number its number, from 1
     * @param minutes how long it takes, in words
     * @param last whether it is the destination
     */
    WalkStepRow(ScreenLayout layout, int number, Optional<StepSign> sign, String text, Optional<String> minutes,
            boolean last) {
        side = Math.rint(layout.em() * (layout.large() ? 1.1 : layout.scarce() ? 1.4 : layout.portrait() ? 1.6 : 1.4));
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("step");
        if (last) {
            getStyleClass().add("goal");
        }
        disc = new StackPane(sign.map(this::glyph).orElseGet(() -> number(number)));
        disc.getStyleClass().add("step-disc");
        what = TextLabels.label(text, "step-text", "text-semibold");
        this.minutes = minutes.map(TextLabels::muted);
        above.setVisible(number > 1);
        below.setVisible(!last);
        for (var line : new Region[]{above, below}) {
            line.getStyleClass().add("step-line");
        }
        getChildren().addAll(above, below, disc, what);
        this.minutes.ifPresent(getChildren()::add);
    }

    private Node glyph(StepSign sign) {
        var glyph = switch (sign) {
            case LEAVE -> MapGlyph.DOOR;
            case STRAIGHT -> MapGlyph.STRAIGHT;
            case LEFT -> MapGlyph.TURN_LEFT;
            case RIGHT -> MapGlyph.TURN_RIGHT;
            case STAIRS -> MapGlyph.STAIRS;
            case TRAIN -> MapGlyph.TRAIN;
            case RECEPTION -> MapGlyph.RECEPTION;
            case FLOOR -> MapGlyph.FLOOR;
        };
        return new Group(glyph.node(side * 0.58, 2.4));
    }

    private static Node number(int number) {
        var figure = new Label(String.valueOf(number));
        figure.getStyleClass().add("step-number");
        figure.setAlignment(Pos.CENTER);
        return figure;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(side, textsHeight(width)) + 2 * EDGE);
    }

    private double textWidth(double width) {
        return width - side - GAP;
    }

    private boolean isBeside(double width) {
        return minutes.isPresent()
                && what.prefWidth(-1) + GAP + minutes.get().prefWidth(-1) + 1 <= textWidth(width);
    }

    private double textsHeight(double width) {
        return what.prefHeight(textWidth(width));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double inner = textWidth(getWidth());
        double middle = Math.rint((height - side) / 2);
        disc.resizeRelocate(0, middle, side, side);
        above.resizeRelocate((side - LINE) / 2, 0, LINE, middle);
        below.resizeRelocate((side - LINE) / 2, middle + side, LINE, Math.max(0, height - middle - side));
        boolean beside = isBeside(getWidth());
        double textHeight = what.prefHeight(inner);
        double y = Math.rint((height - textsHeight(getWidth())) / 2);
        double width = beside ? what.prefWidth(-1) : inner;
        what.resizeRelocate(side + GAP, y, width, textHeight);
        minutes.ifPresent(label -> {
            label.setVisible(beside);
            double labelWidth = label.prefWidth(-1);
            double labelHeight = label.prefHeight(labelWidth);
            label.resizeRelocate(getWidth() - labelWidth, Math.rint((height - labelHeight) / 2), labelWidth,
                    labelHeight);
        });
    }
}
