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
 * Parts of a text, none of them broken, as large as the space allows.
 *
 * <p>Each part has a line of its own, unless they become larger when some of them share one.
 */
public final class FitText extends Region {

    /** Between two parts on one line, as a share of their height. */
    private static final double SPACE = 0.25;

    private final List<? extends Region> texts;
    private final VBox lines = new VBox();
    private final Scale scale = new Scale();
    private final double leastHeight;
    /** Where the lines end that stand here, a bit for each place. */
    private int shown;

    /**
     * Parts in reading order; a few, since every way of putting them into lines is tried.
     *
     * @param leastHeight what they take where they share a page, px
     */
    public FitText(List<? extends Region> texts, double leastHeight) {
        this.texts = List.copyOf(texts);
        this.leastHeight = leastHeight;
        this.shown = everyBreak();
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
        // Lines that are made anew in each layout would ask for another one each time.
        if (best != shown) {
            shown = best;
            lines.getChildren().setAll(fitted.stream().map(FitText::line).toList());
        }
        scale.setX(factor);
        scale.setY(factor);
        double height = height(fitted);
        lines.resizeRelocate(0, Math.max(0, (getHeight() - height * factor) / 2), width(fitted), height);
        lines.layout();
    }

    /** Every part on a line of its own. */
    private int everyBreak() {
        return (1 << (texts.size() - 1)) - 1;
    }

    /** The parts in lines; a bit of the number for each place where a line may end. */
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
