// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.LineCheck.StopCertainty;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/**
 * Whether the line stops here, in one short sentence on a ground of its own.
 *
 * <p>The sign before the sentence gives way where a word of the sentence would be broken beside it.
 */
final class FindingChip extends Region {

    /** The space between sign and sentence, in em. */
    private static final double GAP = 0.3;

    private final Node sign;
    private final Label words;

    FindingChip(StopCertainty result, String finding) {
        getStyleClass().add("finding-chip");
        boolean doubtful = result == StopCertainty.NOT_SEEN || result == StopCertainty.NOT_COVERED;
        if (doubtful) {
            getStyleClass().add("doubtful");
        }
        var icon = switch (result) {
            case SEEN_HERE -> Icon.CHECK;
            case SEEN_NEARBY -> Icon.PLACE;
            case NOT_SEEN, NOT_COVERED -> Icon.DOUBT;
        };
        sign = icon.node(doubtful ? "finding-doubt" : "finding-icon");
        words = TextLabels.label(finding, "finding", "text-strong");
        getChildren().setAll(sign, words);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** A chip as a part of a page; if a page is too low for it, its sentence alone, which may be broken. */
    static Block block(StopCertainty result, String finding) {
        return new Block.Side(new FindingChip(result, finding), false,
                List.of(Block.whole(TextLabels.label(finding, "text-small", "text-strong"))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(around() + beforeWords() + words.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - around();
        double height = isSignBeside(inner)
                ? Math.max(sign.prefHeight(-1), words.prefHeight(inner - beforeWords()))
                : words.prefHeight(inner);
        return height + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - around();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean beside = isSignBeside(inner);
        sign.setVisible(beside);
        double before = beside ? beforeWords() : 0;
        double signHeight = sign.prefHeight(-1);
        sign.resizeRelocate(snappedLeftInset(), snapPositionY(snappedTopInset() + (height - signHeight) / 2),
                sign.prefWidth(-1), signHeight);
        double wordsHeight = words.prefHeight(inner - before);
        words.resizeRelocate(snapPositionX(snappedLeftInset() + before),
                snapPositionY(snappedTopInset() + (height - wordsHeight) / 2), inner - before, wordsHeight);
    }

    private boolean isSignBeside(double inner) {
        return TextFit.breaksAnywhere(words) || TextFit.widestWord(words) <= inner - beforeWords();
    }

    private double around() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double beforeWords() {
        return snapSizeX(sign.prefWidth(-1) + GAP * words.getFont().getSize());
    }
}
