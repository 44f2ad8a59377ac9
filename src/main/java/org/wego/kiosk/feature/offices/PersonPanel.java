// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.wego.kiosk.feature.offices.PersonTexts.Placed;
import org.wego.kiosk.ui.control.QrCode;

/**
 * A person with the numbers, and the contact for a phone at the right.
 *
 * <p>The texts are arranged in the way that needs the least height: one below the other, the role beside the name, or the
 * numbers beside both.
 */
final class PersonPanel extends Region {

    private static final double GAP = 2;
    /** A difference in height that does not matter, px. */
    private static final double TOLERANCE = 2;

    private final PersonTexts texts;
    private final QrCode code;
    private final boolean wide;

    /**
     * Creates a panel.
     *
     * @param wide whether the numbers may be beside the name
     * @param styleClass the style class of the background
     */
    PersonPanel(PersonTexts texts, QrCode code, boolean wide, String... styleClass) {
        this.texts = texts;
        this.code = code;
        this.wide = wide;
        getStyleClass().addAll(styleClass);
        getStyleClass().add("person");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(texts.parts());
        getChildren().add(code);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(snappedTopInset() + snappedBottomInset()
                + Math.max(code.prefHeight(-1), PersonTexts.height(arranged(textWidth(width)))));
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double inner = getHeight() - top - snappedBottomInset();
        double side = code.prefHeight(-1);
        code.resizeRelocate(Math.floor(getWidth() - snappedRightInset() - side),
                Math.floor(top + (inner - side) / 2), side, side);
        var placed = arranged(textWidth(getWidth()));
        double y = top + Math.max(0, Math.floor((inner - PersonTexts.height(placed)) / 2));
        placed.forEach(part -> part.node().resizeRelocate(snappedLeftInset() + part.x(), y + part.y(), part.width(),
                part.height()));
    }

    private double textWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset() - code.prefWidth(-1) - GAP;
    }

    private List<Placed> arranged(double width) {
        var possible = Stream.of(wide ? texts.beside(width) : List.<Placed>of(), texts.stacked(width),
                texts.named(width)).filter(placed -> !placed.isEmpty()).toList();
        // Texts that are lower than the code do not make the panel lower.
        double least = Math.max(code.prefHeight(-1),
                possible.stream().mapToDouble(PersonTexts::height).min().orElse(0));
        return possible.stream().filter(placed -> PersonTexts.height(placed) <= least + TOLERANCE).findFirst()
                .orElse(List.of());
    }
}
