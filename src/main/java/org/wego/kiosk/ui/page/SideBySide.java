// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * Two parts side by side on a landscape screen; other parts replace them if the first is too wide or a page has no room
 * for the higher one.
 */
public final class SideBySide extends Region {

    /** A height for which no page has room, px. */
    private static final double TOO_HIGH = 10_000;

    private final Region first;
    private final Region second;
    private final double secondWidth;
    private final double gap;

    private SideBySide(Region first, Region second, double secondWidth, double gap) {
        this.first = first;
        this.second = second;
        this.secondWidth = secondWidth;
        this.gap = gap;
        getChildren().addAll(first, second);
    }

    /**
     * Two parts as a block.
     *
     * @param first the part that gets the remaining width
     * @param secondWidth the width of the second part, px
     * @param grows whether both take spare height
     * @param apart the parts that replace them if they are too high
     */
    public static Block of(ScreenLayout layout, Region first, Region second, double secondWidth, boolean grows,
            List<? extends Block> apart) {
        return new Block.Side(new SideBySide(first, second, secondWidth, layout.gap()), grows, apart);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isTooNarrow(width) ? TOO_HIGH
                : Math.max(first.minHeight(firstWidth(width)), second.minHeight(secondWidth));
    }

    @Override
    protected double computePrefHeight(double width) {
        return isTooNarrow(width) ? TOO_HIGH
                : Math.max(first.prefHeight(firstWidth(width)), second.prefHeight(secondWidth));
    }

    @Override
    protected void layoutChildren() {
        double width = firstWidth(getWidth());
        first.resizeRelocate(0, 0, width, getHeight());
        second.resizeRelocate(width + gap, 0, secondWidth, getHeight());
    }

    private boolean isTooNarrow(double width) {
        return first.minWidth(-1) > firstWidth(width);
    }

    private double firstWidth(double width) {
        return Math.max(0, width - gap - secondWidth);
    }
}
