// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.FitText;
import org.wego.kiosk.ui.TextLabels;

/**
 * One figure, as large as the room allows, with its whole sentence and its source.
 *
 * <p>Where height is scarce, the short source replaces the full one, and the title is omitted.
 */
final class FigureDetail extends Region {

    private static final double GAP = 28;
    private static final double TEXT_GAP = 6;
    /** The share of the width for the number beside its texts. */
    private static final double SHARE = 0.24;
    private static final double TALLEST = 320;
    /** The minimum height of the number above its texts, px. */
    private static final double LOWEST = 110;

    private final boolean beside;
    private final FitText number;
    private final List<List<Label>> variants;
    private final List<Label> texts;

    /**
     * Creates the detail of a figure.
     *
     * @param beside whether the number is beside its texts, not above them
     */
    FigureDetail(CityFigure figure, boolean beside) {
        this.beside = beside;
        number = new FitText(List.of(TextLabels.label(figure.figure(), "text-figure")), TALLEST);
        var title = TextLabels.name(figure.title());
        var sentence = TextLabels.small(figure.text());
        var source = TextLabels.muted(figure.source());
        var shortSource = TextLabels.muted(figure.shortSource());
        texts = List.of(title, sentence, source, shortSource);
        variants = List.of(List.of(title, sentence, source), List.of(title, sentence, shortSource),
                List.of(sentence, shortSource));
        getChildren().add(number);
        getChildren().addAll(texts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return beside ? height(variants.get(1), textWidth(width)) : LOWEST + GAP + height(variants.getLast(), width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = textWidth(getWidth());
        double room = beside ? getHeight() : getHeight() - LOWEST - GAP;
        var shown = variants.stream().filter(variant -> height(variant, width) <= room).findFirst()
                .orElse(variants.getLast());
        double height = height(shown, width);
        double y;
        if (beside) {
            double tall = Math.min(getHeight(), TALLEST);
            number.resizeRelocate(0, (getHeight() - tall) / 2, getWidth() - width - GAP, tall);
            y = Math.max(0, (getHeight() - height) / 2);
        } else {
            double tall = Math.clamp(getHeight() - GAP - height, 0, TALLEST);
            number.setVisible(tall >= LOWEST);
            number.resizeRelocate(0, 0, width, tall);
            y = tall + GAP;
        }
        double x = getWidth() - width;
        for (var text : texts) {
            text.setVisible(shown.contains(text));
        }
        for (var text : shown) {
            double textHeight = text.prefHeight(width);
            text.resizeRelocate(x, y, width, textHeight);
            y += textHeight + TEXT_GAP;
        }
    }

    private double textWidth(double width) {
        return beside ? Math.floor(width - GAP - width * SHARE) : width;
    }

    private static double height(List<Label> texts, double width) {
        return texts.stream().mapToDouble(text -> text.prefHeight(width) + TEXT_GAP).sum() - TEXT_GAP;
    }
}
