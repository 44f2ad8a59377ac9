// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.HeaderContent;

/** The header area above a landscape touch zone: emblem, titles and facts, and at the right the part aside. */
final class BandHeader extends Region {

    private static final double MARGIN = 40;
    private static final double EDGE = 14;
    private static final double GAP = 32;
    private static final double FACT_GAP = 6;

    private final HeaderTitles titles;
    private final HeaderContent content;

    BandHeader(HeaderTitles titles, HeaderContent content) {
        this.titles = titles;
        this.content = content;
        content.emblem().ifPresent(getChildren()::add);
        getChildren().add(titles);
        getChildren().addAll(content.facts());
        content.aside().ifPresent(getChildren()::add);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double sides = Math.max(content.emblem().map(node -> node.prefHeight(-1)).orElse(0.0),
                content.aside().map(node -> node.prefHeight(-1)).orElse(0.0));
        return Math.ceil(2 * EDGE + Math.max(sides, textHeight(width)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = MARGIN;
        if (content.emblem().isPresent()) {
            var emblem = content.emblem().get();
            double height = emblem.prefHeight(-1);
            emblem.resizeRelocate(x, (getHeight() - height) / 2, emblem.prefWidth(-1), height);
            x += emblem.prefWidth(-1) + GAP;
        }
        if (content.aside().isPresent()) {
            var aside = content.aside().get();
            double width = aside.prefWidth(-1);
            double height = aside.prefHeight(width);
            aside.resizeRelocate(getWidth() - MARGIN - width, (getHeight() - height) / 2, width, height);
        }
        double width = textWidth(getWidth());
        titles.fit(width);
        double y = (getHeight() - textHeight(getWidth())) / 2;
        titles.resizeRelocate(x, y, width, titles.prefHeight(width));
        y += titles.prefHeight(width);
        for (var fact : content.facts()) {
            double height = fact.prefHeight(width);
            fact.resizeRelocate(x, y + FACT_GAP, Math.min(width, fact.maxWidth(-1)), height);
            y += height + FACT_GAP;
        }
    }

    private double textWidth(double width) {
        return width - 2 * MARGIN - content.emblem().map(node -> node.prefWidth(-1) + GAP).orElse(0.0)
                - content.aside().map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
    }

    private double textHeight(double width) {
        double inner = textWidth(width);
        return titles.prefHeight(inner)
                + content.facts().stream().mapToDouble(fact -> fact.prefHeight(inner) + FACT_GAP).sum();
    }
}
