// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.offices;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.wego.kiosk.feature.offices.OfficeViewModel.MilestoneTexts;
import org.wego.kiosk.ui.TextLabels;

/**
 * The history of an office as dates on a line, as far as there is room: tasks without a date give way first, then the
 * earliest dates.
 */
final class OfficeTimeline extends Region {

    private static final double DOT = 13;
    private static final double TEXT = 52;
    private static final double GAP = 28;
    private static final double LEAST_GAP = 6;
    private static final double MOST_GAP = 44;
    /** The greatest share of the width for the dates. */
    private static final double MOST_WHEN = 0.4;

    private record TimelineEntry(Circle dot, Label when, Label what, boolean dated) {}

    private final Line line = new Line();
    private final List<TimelineEntry> entries;
    private final double margin;
    private final boolean card;

    /**
     * Creates the history.
     *
     * @param margin the margin at the sides, px
     * @param card whether it is a card of the touch zone, which shows one date at least
     */
    OfficeTimeline(List<MilestoneTexts> milestones, double margin, boolean card) {
        this.margin = margin;
        this.card = card;
        entries = milestones.stream().map(milestone -> new TimelineEntry(new Circle(DOT),
                TextLabels.label(milestone.when().orElse(""), "text-small", "text-strong"),
                TextLabels.small(milestone.what()), milestone.when().isPresent())).toList();
        getStyleClass().add("look-fact");
        if (card) {
            getStyleClass().add("card");
        }
        line.getStyleClass().add("history-line");
        getChildren().add(line);
        for (var entry : entries) {
            entry.dot().getStyleClass().add("history-dot");
            getChildren().addAll(entry.dot(), entry.when(), entry.what());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return card ? entries.stream().mapToDouble(entry -> height(entry, width) + GAP).max().orElse(0) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var shown = shown();
        for (var entry : entries) {
            boolean visible = shown.contains(entry);
            entry.dot().setVisible(visible && entry.dated());
            entry.when().setVisible(visible && entry.dated());
            entry.what().setVisible(visible);
        }
        line.setVisible(shown.stream().filter(TimelineEntry::dated).count() > 1);
        double spare = getHeight() - GAP - height(shown, LEAST_GAP);
        double gap = LEAST_GAP + Math.clamp(spare / Math.max(1, shown.size()), 0, MOST_GAP);
        double y = Math.max(0, (getHeight() - GAP - height(shown, gap)) / 2);
        double first = -1;
        double last = 0;
        for (var entry : shown) {
            double height = height(entry, getWidth());
            double dates = whenWidth(getWidth());
            double whenHeight = entry.when().prefHeight(dates);
            entry.when().resizeRelocate(margin + TEXT, y, dates, whenHeight);
            double x = entry.dated() ? margin + TEXT + dates + GAP : margin;
            entry.what().resizeRelocate(x, y, whatWidth(entry, getWidth()), height);
            double middle = y + whenHeight / 2;
            entry.dot().relocate(margin, middle - DOT);
            if (entry.dated()) {
                first = first < 0 ? middle : first;
                last = middle;
            }
            y += height + gap;
        }
        line.setStartX(margin + DOT);
        line.setEndX(margin + DOT);
        line.setStartY(first);
        line.setEndY(last);
    }

    /** The entries for which there is room. */
    private List<TimelineEntry> shown() {
        var shown = new ArrayList<>(entries);
        while (!shown.isEmpty() && height(shown, LEAST_GAP) > getHeight() - GAP) {
            if (shown.getLast().dated()) {
                shown.removeFirst();
            } else {
                shown.removeLast();
            }
        }
        return List.copyOf(shown);
    }

    private double height(List<TimelineEntry> shown, double gap) {
        return shown.stream().mapToDouble(entry -> height(entry, getWidth()) + gap).sum() - gap;
    }

    private double height(TimelineEntry entry, double width) {
        return Math.max(entry.when().prefHeight(whenWidth(width)), entry.what().prefHeight(whatWidth(entry, width)));
    }

    /** The width of the dates: that of the longest, which is broken if little width is left for the events. */
    private double whenWidth(double width) {
        return Math.ceil(Math.min(MOST_WHEN * (width - 2 * margin),
                entries.stream().mapToDouble(entry -> entry.when().prefWidth(-1)).max().orElse(0)));
    }

    private double whatWidth(TimelineEntry entry, double width) {
        double all = width - 2 * margin;
        return entry.dated() ? all - TEXT - whenWidth(width) - GAP : all;
    }
}
