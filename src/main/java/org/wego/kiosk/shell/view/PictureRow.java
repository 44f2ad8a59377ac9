// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Titles with a picture at their right; the picture is hidden when the titles need its room. */
final class PictureRow extends Region {

    private static final double GAP = 40;

    private final Region titles;
    private final Region picture;
    private final double maxHeight;

    /**
     * A row.
     *
     * @param maxHeight the greatest height of the titles beside the picture, px
     */
    PictureRow(Region titles, Region picture, double maxHeight) {
        this.titles = titles;
        this.picture = picture;
        this.maxHeight = maxHeight;
        getChildren().addAll(titles, picture);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return hasRoom(width) ? Math.max(titles.prefHeight(beside(width)), picture.prefHeight(-1))
                : titles.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = hasRoom(getWidth()) ? beside(getWidth()) : getWidth();
        double height = titles.prefHeight(width);
        titles.resizeRelocate(0, getHeight() - height, width, height);
        picture.setVisible(hasRoom(getWidth()));
        double size = picture.prefHeight(-1);
        picture.resizeRelocate(getWidth() - size, getHeight() - size, size, size);
    }

    private boolean hasRoom(double width) {
        return titles.prefHeight(beside(width)) <= maxHeight;
    }

    private double beside(double width) {
        return width - GAP - picture.prefWidth(-1);
    }
}
