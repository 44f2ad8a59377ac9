// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.control.Tile.TileSize;

/**
 * The picture of a tile in the upper right corner, name and facts at the lower left.
 *
 * <p>The picture is as large as the texts allow: above them, beside the name, or beside all texts. Where it is optional
 * it is omitted rather than make the tile higher.
 */
final class TileContent extends Region {

    static final double LARGEST = 148;

    private static final double[] SIZES = {LARGEST, 124, 104, 84, 64};
    private static final double LARGEST_DENSE = 84;
    private static final double LEAST = 64;
    private static final double GAP = 12;
    private static final double FACT_GAP = 4;

    /**
     * One arrangement.
     *
     * @param size the side of the picture, px; 0 without one
     * @param nameWidth the width of the name
     * @param factsWidth the width of the facts
     */
    private record TilePlan(double size, double nameWidth, double factsWidth) {}

    private final Region picture;
    private final Label name;
    private final List<Label> facts;
    private final boolean roomy;
    private final boolean optional;
    private final boolean textsOnly;

    /**
     * The content of a tile.
     *
     * @param size decides how large the picture is, and whether it may be missing
     * @param textsOnly whether there is no picture at all
     */
    TileContent(Region picture, Label name, List<Label> facts, TileSize size, boolean textsOnly) {
        this.picture = picture;
        this.name = name;
        this.facts = List.copyOf(facts);
        this.roomy = size == TileSize.ROOMY || size == TileSize.CLOSE;
        this.optional = size != TileSize.ROOMY;
        this.textsOnly = textsOnly;
        if (!textsOnly) {
            getChildren().add(picture);
        }
        getChildren().add(name);
        getChildren().addAll(facts);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        double texts = height(new TilePlan(0, room, room));
        if (width < 0 || textsOnly || optional) {
            return texts;
        }
        double above = texts + LEAST;
        double beside = room - LEAST - GAP;
        double narrow = fits(name, beside)
                ? Math.max(LEAST + factsHeight(room), height(new TilePlan(LEAST, beside, room)))
                : above;
        return Math.min(above, narrow);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        var plan = plan(width, height);
        picture.setVisible(plan.size() > 0);
        double scale = plan.size() / LARGEST;
        picture.getTransforms().setAll(new Scale(scale, scale));
        picture.resizeRelocate(width - plan.size(), roomy ? 0 : Math.rint((height - plan.size()) / 2), LARGEST,
                LARGEST);
        double y = Math.max(0, roomy ? height - height(plan) : Math.rint((height - height(plan)) / 2));
        name.resizeRelocate(0, y, plan.nameWidth(), name.prefHeight(plan.nameWidth()));
        y += name.prefHeight(plan.nameWidth());
        for (var fact : facts) {
            fact.resizeRelocate(0, y + FACT_GAP, plan.factsWidth(), fact.prefHeight(plan.factsWidth()));
            y += FACT_GAP + fact.prefHeight(plan.factsWidth());
        }
    }

    /** The largest picture for which the name needs no more lines, or else the largest that there is room for. */
    private TilePlan plan(double width, double height) {
        var alone = new TilePlan(0, width, width);
        if (textsOnly) {
            return alone;
        }
        return largest(width, height, name.prefHeight(width))
                .or(() -> largest(width, height, Double.MAX_VALUE)).orElse(alone);
    }

    private Optional<TilePlan> largest(double width, double height, double highestName) {
        for (double size : SIZES) {
            if (roomy || size <= LARGEST_DENSE) {
                double beside = width - size - GAP;
                var above = new TilePlan(size, width, width);
                if (roomy && height(above) + size <= height) {
                    return Optional.of(above);
                }
                var besideName = new TilePlan(size, beside, width);
                if (roomy && fits(name, beside) && name.prefHeight(beside) <= highestName
                        && height(besideName) <= height && size + factsHeight(width) <= height) {
                    return Optional.of(besideName);
                }
                var besideAll = new TilePlan(size, beside, beside);
                if (fits(name, beside) && facts.stream().allMatch(fact -> fits(fact, beside))
                        && name.prefHeight(beside) <= highestName && height(besideAll) <= height && size <= height) {
                    return Optional.of(besideAll);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Label label, double width) {
        return TextFit.breaksAnywhere(label) || TextFit.widestWord(label) <= width;
    }

    private double height(TilePlan plan) {
        return name.prefHeight(plan.nameWidth()) + factsHeight(plan.factsWidth());
    }

    private double factsHeight(double width) {
        return facts.stream().mapToDouble(fact -> FACT_GAP + fact.prefHeight(width)).sum();
    }
}
