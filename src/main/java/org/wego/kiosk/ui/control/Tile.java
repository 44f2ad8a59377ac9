// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/** A large button that opens a task: a picture, a name and a summary. */
public final class Tile extends ContentButton {

    public Tile(ScreenLayout layout, Pictogram pictogram, String name, String summary, Runnable action) {
        super(content(layout, pictogram, TextLabels.name(name), TextLabels.muted(summary)), name + ". " + summary,
                action);
        getStyleClass().add("tile");
    }

    private static Region content(ScreenLayout layout, Pictogram pictogram, Label name, Label summary) {
        if (layout.large()) {
            return texts(name, summary);
        }
        var picture = new PictogramView(pictogram, layout.dimensions().pictogram());
        if (layout.portrait() && !layout.reach()) {
            return new TileContent(picture, texts(name, summary));
        }
        // The summary gets the whole width, because height is scarcer than width.
        return texts(beside(picture, name), summary);
    }

    private static VBox texts(Region name, Label summary) {
        var texts = new VBox(name, summary);
        texts.getStyleClass().add("tile-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        return texts;
    }

    private static HBox beside(Region picture, Region texts) {
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(picture, texts);
        row.getStyleClass().add("tile-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /**
     * The picture in the upper right corner, the texts in the lower left; they are side by side only if height is
     * missing.
     */
    private static final class TileContent extends Region {

        private static final double GAP = 12;

        private final Region picture;
        private final Region texts;

        private TileContent(Region picture, Region texts) {
            this.picture = picture;
            this.texts = texts;
            getChildren().addAll(picture, texts);
        }

        @Override
        protected double computePrefHeight(double width) {
            if (width < 0) {
                return texts.prefHeight(-1);
            }
            double below = picture.prefHeight(-1) + texts.prefHeight(width);
            return breaksAWord(beside(width)) ? below
                    : Math.min(below, Math.max(picture.prefHeight(-1), texts.prefHeight(beside(width))));
        }

        @Override
        protected void layoutChildren() {
            double size = picture.prefHeight(-1);
            picture.resizeRelocate(getWidth() - size, 0, size, size);
            double width = getWidth();
            double height = texts.prefHeight(width);
            if (height + size > getHeight() && !breaksAWord(beside(width))) {
                width = beside(getWidth());
                height = texts.prefHeight(width);
            }
            texts.resizeRelocate(0, Math.max(0, getHeight() - height), width, height);
        }

        private boolean breaksAWord(double width) {
            return TextFit.widestWord(texts) > width;
        }

        private double beside(double width) {
            return width - picture.prefWidth(-1) - GAP;
        }
    }
}
