// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** The header area in landscape: a picture and the titles at the left, organisation and time at the right. */
final class LandscapeHeader extends Region {

    private static final double GAP = 40;
    private static final double NARROW_ASIDE = 540;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Optional<? extends Region> picture;
    private final boolean pictureYields;
    private final boolean large;
    private final Region title;
    private final Region titles;
    private final Region aside;

    /**
     * A header.
     *
     * @param pictureYields whether the picture gives way to the titles
     * @param large whether the right side gives way to them, too
     * @param title the first of the titles
     */
    LandscapeHeader(Optional<? extends Region> picture, boolean pictureYields, boolean large, Region title,
            Region titles, Region aside) {
        this.picture = picture;
        this.pictureYields = pictureYields;
        this.large = large;
        this.title = title;
        this.titles = titles;
        this.aside = aside;
        picture.ifPresent(getChildren()::add);
        getChildren().addAll(titles, aside);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double aside = asideWidth(width);
        double height = textHeight(width, aside);
        return hasRoom(width, aside) ? Math.max(height, picture.map(node -> node.prefHeight(-1)).orElse(0.0)) : height;
    }

    @Override
    protected void layoutChildren() {
        double right = asideWidth(getWidth());
        boolean room = hasRoom(getWidth(), right);
        picture.ifPresent(node -> {
            double height = node.prefHeight(-1);
            node.setVisible(room);
            node.resizeRelocate(0, (getHeight() - height) / 2, node.prefWidth(-1), height);
        });
        double width = titleWidth(getWidth(), right);
        // A word that is wider than its line would be broken: the title becomes smaller.
        if (TextFit.widestWord(title) > width) {
            title.pseudoClassStateChanged(LONG, true);
            title.applyCss();
        }
        double height = titles.prefHeight(width);
        double x = room ? pictureWidth() : 0;
        titles.resizeRelocate(x, (getHeight() - height) / 2, width, height);
        aside.setVisible(right > 0);
        double asideHeight = aside.prefHeight(right);
        aside.resizeRelocate(getWidth() - right, (getHeight() - asideHeight) / 2, right, asideHeight);
    }

    /**
     * Whether the picture has room. A drawing is hidden if the title would need one more line beside it; a badge, which
     * carries information, always stays.
     */
    private boolean hasRoom(double width, double right) {
        double wide = beside(width, right);
        return !pictureYields || titles.prefHeight(wide - pictureWidth()) <= titles.prefHeight(wide);
    }

    private static double beside(double width, double right) {
        return right > 0 ? width - right - GAP : width;
    }

    private double titleWidth(double width, double right) {
        return beside(width, right) - (hasRoom(width, right) ? pictureWidth() : 0);
    }

    private double textHeight(double width, double right) {
        return Math.max(right > 0 ? aside.prefHeight(right) : 0, titles.prefHeight(titleWidth(width, right)));
    }

    /**
     * The width of the right side: narrow, with the place in two lines, if that makes the header lower; at 200 % 0 if
     * the title needs the room of the time.
     */
    private double asideWidth(double width) {
        double wide = Math.ceil(aside.prefWidth(-1));
        if (large && titles.prefHeight(titleWidth(width, wide)) > titles.prefHeight(titleWidth(width, 0))) {
            return 0;
        }
        double narrow = Math.max(Math.min(wide, NARROW_ASIDE), aside.minWidth(-1));
        return textHeight(width, narrow) < textHeight(width, wide) ? narrow : wide;
    }

    private double pictureWidth() {
        return picture.map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
    }
}
