// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/**
 * A short part at the left and a text or a button in the rest of the width.
 *
 * <p>The short part is above the other if a word would be broken beside it, or if both together are lower that way.
 */
public final class LeadAndText extends Region {

    /** Text widths are measured in fractions of a pixel. */
    private static final double ROUNDING = 2;

    private final Region lead;
    private final Region text;
    private final double gap;

    /**
     * Creates the pair.
     *
     * @param gap the space between them side by side, px
     */
    public LeadAndText(Region lead, Region text, double gap) {
        this.lead = lead;
        this.text = text;
        this.gap = gap;
        getChildren().addAll(lead, text);
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
        double room = width < 0 ? getWidth() : width;
        return Math.ceil(isBeside(room) ? besideHeight(room) : belowHeight(room));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double leadWidth = leadWidth(width);
        double leadHeight = lead.prefHeight(leadWidth);
        if (isBeside(width)) {
            double left = textLeft();
            double textHeight = text.prefHeight(width - left);
            layoutInArea(lead, 0, 0, leadWidth, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            text.resizeRelocate(left, Math.floor((getHeight() - textHeight) / 2), width - left, textHeight);
        } else {
            lead.resizeRelocate(0, 0, leadWidth, leadHeight);
            text.resizeRelocate(0, leadHeight, width, text.prefHeight(width));
        }
    }

    private boolean isBeside(double width) {
        double room = width - textLeft();
        boolean whole = room >= leastWidth() || (text instanceof Labeled labeled && room > 0
                && TextFit.breaksAnywhere(labeled));
        return whole && besideHeight(width) <= belowHeight(width);
    }

    private double leastWidth() {
        var insets = text.getInsets();
        return Math.max(text.minWidth(-1), TextFit.widestWord(text) + insets.getLeft() + insets.getRight() + ROUNDING);
    }

    private double besideHeight(double width) {
        return Math.max(lead.prefHeight(-1), text.prefHeight(width - textLeft()));
    }

    private double belowHeight(double width) {
        return lead.prefHeight(leadWidth(width)) + text.prefHeight(width);
    }

    private double leadWidth(double width) {
        return Math.min(width, snapSizeX(lead.prefWidth(-1)));
    }

    private double textLeft() {
        return snapSizeX(lead.prefWidth(-1)) + gap;
    }
}
