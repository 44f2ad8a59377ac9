// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/** The look zone of a wide glass: a picture and the titles at the left, whose kiosk it is and the time at the right. */
final class LandscapeHeader extends Region {

    private static final double GAP = 40;
    private static final double NARROW = 540;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Optional<? extends Region> picture;
    private final boolean giving;
    private final boolean large;
    private final Region title;
    private final Region titles;
    private final Region aside;

    /**
     * A strip.
     *
     * @param giving whether the picture gives way to the titles
     * @param large whether the right side gives way to them, too
     * @param title the first of the titles
     */
    LandscapeHeader(Optional<? extends Region> picture, boolean giving, boolean large, Region title, Region titles,
            Region aside) {
        this.picture = picture;
        this.giving = giving;
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
        // A word that is wider than its line would be broken.
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

    /** A drawing gives way to a title that would need one line more beside it; a badge says something and stays. */
    private boolean hasRoom(double width, double right) {
        double wide = beside(width, right);
        return !giving || titles.prefHeight(wide - pictureWidth()) <= titles.prefHeight(wide);
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

    /** In two lines the place takes less of the width; at 200 % the time gives way to a title that needs its room. */
    private double asideWidth(double width) {
        double wide = Math.ceil(aside.prefWidth(-1));
        if (large && titles.prefHeight(titleWidth(width, wide)) > titles.prefHeight(titleWidth(width, 0))) {
            return 0;
        }
        double narrow = Math.max(Math.min(wide, NARROW), aside.minWidth(-1));
        return textHeight(width, narrow) < textHeight(width, wide) ? narrow : wide;
    }

    private double pictureWidth() {
        return picture.map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
    }
}
