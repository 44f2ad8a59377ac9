// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.page.HeaderContent;

/**
 * The header area above a landscape touch zone: the emblem, then title, subtitle and facts in lines from left to right,
 * and at the right the part aside.
 */
final class BandHeader extends Region {

    private static final double MARGIN = 40;
    private static final double EDGE = 14;
    private static final double GAP = 32;
    private static final double LINE_GAP = 10;

    /** The texts of one line, and its height, px. */
    private record HeaderLine(List<Region> parts, double height) {}

    private final HeaderTitles titles;
    private final List<Region> parts = new ArrayList<>();
    private final HeaderContent content;

    BandHeader(HeaderTitles titles, Optional<? extends Region> subtitle, HeaderContent content) {
        this.titles = titles;
        this.content = content;
        parts.add(titles);
        subtitle.ifPresent(text -> {
            text.getStyleClass().add("look-fact");
            parts.add(text);
        });
        parts.addAll(content.facts());
        content.emblem().ifPresent(getChildren()::add);
        getChildren().addAll(parts);
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
        return Math.ceil(2 * EDGE + Math.max(sides, height(lines(textWidth(width)))));
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
        double left = MARGIN;
        if (content.emblem().isPresent()) {
            var emblem = content.emblem().get();
            double height = emblem.prefHeight(-1);
            emblem.resizeRelocate(left, (getHeight() - height) / 2, emblem.prefWidth(-1), height);
            left += emblem.prefWidth(-1) + GAP;
        }
        if (content.aside().isPresent()) {
            var aside = content.aside().get();
            double width = aside.prefWidth(-1);
            double height = aside.prefHeight(width);
            aside.resizeRelocate(getWidth() - MARGIN - width, (getHeight() - height) / 2, width, height);
        }
        double width = textWidth(getWidth());
        titles.fit(width);
        var lines = lines(width);
        double y = (getHeight() - height(lines)) / 2;
        for (var line : lines) {
            double x = left;
            for (var part : line.parts()) {
                double partWidth = width(part, width);
                double height = part.prefHeight(partWidth);
                part.resizeRelocate(x, y + (line.height() - height) / 2, partWidth, height);
                x += partWidth + GAP;
            }
            y += line.height() + LINE_GAP;
        }
    }

    /** A part goes to the line of the one before if it fits there on one line of text. */
    private List<HeaderLine> lines(double width) {
        var lines = new ArrayList<HeaderLine>();
        var line = new ArrayList<Region>();
        double left = width;
        for (var part : parts) {
            double needed = width(part, width);
            if (!line.isEmpty() && needed + GAP > left) {
                lines.add(line(line, width));
                line.clear();
                left = width;
            }
            left -= needed + (line.isEmpty() ? 0 : GAP);
            line.add(part);
        }
        lines.add(line(line, width));
        return lines;
    }

    private static HeaderLine line(List<Region> parts, double width) {
        return new HeaderLine(List.copyOf(parts),
                parts.stream().mapToDouble(part -> part.prefHeight(width(part, width))).max().orElse(0));
    }

    private static double height(List<HeaderLine> lines) {
        return lines.stream().mapToDouble(HeaderLine::height).sum() + LINE_GAP * (lines.size() - 1);
    }

    private static double width(Region part, double width) {
        return Math.min(width, Math.ceil(part.prefWidth(-1)));
    }

    private double textWidth(double width) {
        return width - 2 * MARGIN - content.emblem().map(node -> node.prefWidth(-1) + GAP).orElse(0.0)
                - content.aside().map(node -> node.prefWidth(-1) + GAP).orElse(0.0);
    }
}
