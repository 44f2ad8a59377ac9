// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.HeaderContent;

/** The part of a portrait display that is out of reach: a picture without words, because a seated visitor cannot read it. */
final class ReachHeader extends Region {

    private static final double ART = 440;

    private final double height;
    private final HeaderContent content;

    ReachHeader(double height, HeaderContent content) {
        this.height = height;
        this.content = content;
        content.art().ifPresentOrElse(getChildren()::add, () -> content.emblem().ifPresent(getChildren()::add));
    }

    /** Whether the picture of this content is its emblem. */
    static boolean showsEmblem(HeaderContent content) {
        return content.art().isEmpty() && content.emblem().isPresent();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return height;
    }

    @Override
    protected void layoutChildren() {
        content.art().ifPresentOrElse(art -> {
            boolean flexible = art.getContentBias() != null;
            double artHeight = flexible ? Math.min(getHeight(), art.maxHeight(getWidth())) : art.prefHeight(-1);
            double artWidth = flexible ? getWidth() : art.prefWidth(-1);
            double scale = flexible ? 1 : ART / artHeight;
            art.setScaleX(scale);
            art.setScaleY(scale);
            double y = flexible ? getHeight() - artHeight : (getHeight() - artHeight) / 2;
            art.resizeRelocate((getWidth() - artWidth) / 2, y, artWidth, artHeight);
        }, () -> content.emblem().ifPresent(emblem -> {
            double width = emblem.prefWidth(-1);
            double emblemHeight = emblem.prefHeight(-1);
            emblem.resizeRelocate((getWidth() - width) / 2, (getHeight() - emblemHeight) / 2, width, emblemHeight);
        }));
    }
}
