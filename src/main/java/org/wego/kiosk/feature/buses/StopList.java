// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The stops of a line in groups, each with its heading.
 *
 * <p>Two groups are side by side if every stop of both fits on one line; the others take the whole width.
 */
final class StopList extends Region {

    private static final double GAP = 12;
    /** The space between groups in a tight list in portrait, px. */
    private static final double TIGHT_GAP = 6;

    private final List<VBox> groups;
    private final double between;
    private final boolean paired;
    private final double gap;

    /**
     * A list.
     *
     * @param chosen the id of the marked stop; empty for none
     * @param paired whether groups may be side by side
     * @param tight whether rows are as low as their texts
     */
    StopList(ScreenLayout layout, List<StopGroup> groups, StringProperty chosen, boolean paired, boolean tight) {
        this.between = layout.gap();
        this.gap = !tight ? GAP : layout.portrait() ? TIGHT_GAP : 0;
        if (tight) {
            getStyleClass().add("tight");
        }
        this.paired = paired;
        this.groups = groups.stream().map(group -> {
            var box = new VBox(new StopHeading(layout, group));
            group.stops().forEach(stop -> box.getChildren().add(new StopRow(layout, stop, chosen)));
            return box;
        }).toList();
        getChildren().setAll(this.groups);
    }

    /** The groups, each with its heading, as lists that may be broken over pages. */
    static List<Block> blocks(ScreenLayout layout, List<StopGroup> groups, StringProperty chosen) {
        return groups.stream().<Block>map(group -> {
            var rows = new ArrayList<Region>(List.of(new StopHeading(layout, group)));
            group.stops().forEach(stop -> rows.add(new StopRow(layout, stop, chosen)));
            return new Block.Rows("plain-rows", rows, false);
        }).toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean move) {
        double half = Math.floor((width - between) / 2);
        double y = 0;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            boolean pair = paired && i + 1 < groups.size() && group.prefWidth(-1) <= half
                    && groups.get(i + 1).prefWidth(-1) <= half;
            double height = group.prefHeight(pair ? half : width);
            if (pair) {
                height = Math.max(height, groups.get(i + 1).prefHeight(half));
            }
            if (move) {
                group.resizeRelocate(0, y, pair ? half : width, height);
                if (pair) {
                    groups.get(i + 1).resizeRelocate(half + between, y, half, height);
                }
            }
            i += pair ? 1 : 0;
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }
}
