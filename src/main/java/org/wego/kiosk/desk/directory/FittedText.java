// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.PhraseLabel;

/** Lines in the largest letters with which all of them fit, without a break inside a word or phrase. */
final class FittedText extends Region {

    /** The smallest letters, px; with them, lines that do not fit need scrolling. */
    private static final double SMALLEST = 18;
    /** The largest letters as a share of the height: larger ones are no easier to read across a counter. */
    private static final double LARGEST = 0.2;
    private static final double PRECISION = 0.5;

    private final VBox lines = new VBox();
    private double fittedWidth;
    private double fittedHeight;

    FittedText(List<? extends Region> parts, Lang lang) {
        lines.getStyleClass().add("desk-large-texts");
        LanguageStyle.mark(lines, lang);
        lines.getChildren().setAll(parts);
        lines.setMinWidth(0);
        getChildren().add(lines);
    }

    /** Chooses the size of the letters for an area, and returns the height of the lines. */
    double fit(double width, double height) {
        if (width != fittedWidth || height != fittedHeight) {
            fittedWidth = width;
            fittedHeight = height;
            double low = SMALLEST;
            double high = Math.max(SMALLEST, height * LARGEST);
            while (high - low > PRECISION) {
                double middle = (low + high) / 2;
                if (fits(middle, width, height)) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            letters(lines, low);
        }
        return lines.prefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        lines.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Gives a text letters of a size in px. */
    static void letters(Region text, double size) {
        text.setStyle("-fx-font-size: " + size + "px;");
        text.applyCss();
    }

    private boolean fits(double size, double width, double height) {
        letters(lines, size);
        return lines.prefHeight(width) <= height
                && lines.getChildren().stream().allMatch(part -> part instanceof PhraseLabel label
                        ? Math.ceil(label.widestPhrase()) + 1 <= width
                        : part.prefWidth(-1) <= width);
    }
}
