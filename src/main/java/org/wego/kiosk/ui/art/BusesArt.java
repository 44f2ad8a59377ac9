// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.wego.kiosk.model.BusGroup;
import org.wego.kiosk.ui.line.GroupShape;
import org.wego.kiosk.ui.line.LinePaint;

/** Up to three buses in a row, each in the livery and with the shape of its group. */
public final class BusesArt extends Picture {

    private static final int MOST = 3;
    private static final double BUS_WIDTH = 172;
    private static final double BUS_HEIGHT = 75;
    private static final double GAP = 16;
    private static final double ROAD = 6;
    private static final double LARGEST = 2.4;
    private static final double MARGIN = 40;

    private final List<BusGroup> groups;
    private final double wanted;

    /**
     * Creates a row of buses.
     *
     * @param groups the groups in the order of the list; the first three have a bus
     * @param width the preferred width in portrait, px; with less there are fewer or smaller buses
     */
    public BusesArt(List<BusGroup> groups, double width) {
        this.groups = groups.stream().limit(MOST).toList();
        this.wanted = width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted;
    }

    /** The height of buses that fill a width, px. */
    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : Math.ceil(unit(width) * BUS_HEIGHT + ROAD + GAP);
    }

    private double unit(double width) {
        return Math.min(LARGEST, (width - MARGIN) / (groups.size() * (BUS_WIDTH + GAP)));
    }

    @Override
    List<? extends Node> draw(double width, double height) {
        if (groups.isEmpty()) {
            return List.of();
        }
        double unit = Math.min(unit(width), (height - ROAD) / BUS_HEIGHT);
        double base = height - ROAD - GAP;
        double row = groups.size() * (BUS_WIDTH + GAP) * unit - GAP * unit;
        double x = width - MARGIN - row;
        var layers = new ArrayList<Node>();
        layers.add(Scenery.ground(Math.max(0, x - MARGIN), width, base, ROAD, "art-tint"));
        for (var group : groups) {
            layers.add(bus(group, x, base - BUS_HEIGHT * unit, unit));
            x += (BUS_WIDTH + GAP) * unit;
        }
        return layers;
    }

    private static Node bus(BusGroup group, double x, double y, double unit) {
        var windows = new ArtLayer().rectangle(141 * unit, 9 * unit, 24 * unit, 34 * unit, 4 * unit);
        for (int i = 0; i < 5; i++) {
            windows.rectangle((14 + i * 25) * unit, 11 * unit, 21 * unit, 20 * unit, 3 * unit);
        }
        var mark = new GroupShape(group.shape(), 16 * unit);
        mark.resizeRelocate(64 * unit, 41 * unit, 16 * unit, 16 * unit);
        var bus = new Group(new ArtLayer().rectangle(0, 0, 170 * unit, 62 * unit, 11 * unit).in("bus-body"),
                new ArtLayer().rectangle(0, 40 * unit, 170 * unit, 18 * unit, 0).in("bus-band"),
                windows.in("bus-window"),
                mark, new ArtLayer().circle(36 * unit, 62 * unit, 13 * unit).circle(130 * unit, 62 * unit, 13 * unit)
                        .in("bus-tyre"),
                new ArtLayer().circle(36 * unit, 62 * unit, 5.5 * unit).circle(130 * unit, 62 * unit, 5.5 * unit)
                        .in("bus-hub"),
                new ArtLayer().rectangle(165 * unit, 46 * unit, 7 * unit, 6 * unit, 2 * unit).in("art-light"));
        bus.getStyleClass().add("bus-side");
        LinePaint.apply(bus, group);
        bus.setLayoutX(x);
        bus.setLayoutY(y);
        return bus;
    }
}
