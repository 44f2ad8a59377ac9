// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A decoration of flat layers that is drawn for the size that it gets.
 *
 * <p>In portrait it is at the right of the titles, and may reach under them to the left edge of the display with layers on
 * which white text can be read; in landscape it fills the width of its column. It does not react to touch.
 */
abstract class Picture extends Region {

    private static final double USUAL_HEIGHT = 400;

    /** Far enough to the left for every display. */
    private static final double FAR = 4000;

    private final Rectangle clip = new Rectangle(-FAR, 0, 0, 0);
    private double drawnWidth;
    private double drawnHeight;

    Picture() {
        setMouseTransparent(true);
        setClip(clip);
    }

    /** The layers for a size in px, from back to front. */
    abstract List<? extends Node> draw(double width, double height);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return USUAL_HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth != getWidth() || drawnHeight != getHeight()) {
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            clip.setWidth(FAR + drawnWidth);
            clip.setHeight(drawnHeight);
            getChildren().setAll(draw(drawnWidth, drawnHeight));
        }
    }
}
