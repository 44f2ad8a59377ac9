// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/**
 * Shows the parts of a text unbroken and as large as the space allows.
 *
 * <p>Each part has its own line, unless sharing lines makes all of them larger.
 */
public final class FitText extends Region {

    /** The space between two parts on one line, as a share of their height. */
    private static final double SPACE = 0.25;

    private final List<? extends Region> texts;
    private final VBox lines = new VBox();
    private final Scale scale = new Scale();
    private final double leastHeight;
    /** The line breaks of the current layout: bit i is set if a line ends after part i. */
    private int shownBreaks;

    /**
     * Creates the text from its parts in reading order. There should be few, because every combination of line breaks
     * is tried.
     *
     * @param leastHeight the preferred height, px; the text fills whatever height it gets
     */
    public FitText(List<? extends Region> texts, double leastHeight) {
        this.texts = List.copyOf(texts);
        this.leastHeight = leastHeight;
        this.shownBreaks = everyBreak();
        setAccessibleRole(AccessibleRole.TEXT);
        lines.getChildren().addAll(texts);
        lines.getTransforms().add(scale);
        lines.setFillWidth(false);
        texts.forEach(text -> text.setMinWidth(USE_PREF_SIZE));
        getChildren().add(lines);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return leastHeight;
    }

    @Override
    protected void layoutChildren() {
        int best = everyBreak();
        double factor = 0;
        for (int breaks = everyBreak(); breaks >= 0; breaks--) {
            var tried = lines(breaks);
            double fits = Math.min(getWidth() / width(tried), getHeight() / height(tried));
            if (fits > factor) {
                factor = fits;
                best = breaks;
            }
        }
        var fitted = lines(best);
        // New lines in each layout would request another layout every time.
        if (best != shownBreaks) {
            shownBreaks = best;
            lines.getChildren().setAll(fitted.stream().map(FitText::line).toList());
        }
        scale.setX(factor);
        scale.setY(factor);
        double height = height(fitted);
        lines.resizeRelocate(0, Math.max(0, (getHeight() - height * factor) / 2), width(fitted), height);
        lines.layout();
    }

    /** The breaks that put every part on its own line. */
    private int everyBreak() {
        return (1 << (texts.size() - 1)) - 1;
    }

    /** The parts by lines; bit i of the number is set if a line ends after part i. */
    private List<List<Region>> lines(int breaks) {
        var found = new ArrayList<List<Region>>();
        var line = new ArrayList<Region>();
        for (int i = 0; i < texts.size(); i++) {
            line.add(texts.get(i));
            if ((breaks & 1 << i) != 0 || i == texts.size() - 1) {
                found.add(List.copyOf(line));
                line.clear();
            }
        }
        return found;
    }

    private static Region line(List<Region> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var line = new HBox();
        line.getChildren().addAll(parts);
        line.setSpacing(space(parts));
        return line;
    }

    private static double width(List<List<Region>> lines) {
        return lines.stream().mapToDouble(parts -> parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum()
                + space(parts) * (parts.size() - 1)).max().orElse(1);
    }

    private static double height(List<List<Region>> lines) {
        return lines.stream().mapToDouble(FitText::highest).sum();
    }

    private static double space(List<Region> parts) {
        return highest(parts) * SPACE;
    }

    private static double highest(List<Region> parts) {
        return parts.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }
}
