// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.Scenery.House;

/**
 * The street with the building of the organisation, one floor of which is lit, and a label that names this floor: beside
 * the building in portrait, on the floor itself in landscape.
 *
 * <p>Without room for the label there is none. The floor that is lit is the number in its name.
 */
public final class StreetArt extends Picture {

    private static final double GROUND = 26;
    private static final double HILLS = 250;
    /** From the middle of the building to the right edge, px. */
    private static final double RIGHT = 140;
    private static final double POINTER = 28;
    private static final double LARGEST = 6.2;
    /** The share of the house at the right that must be seen; less looks like a fault. */
    private static final double LEAST_SEEN = 0.6;

    private final ScreenLayout layout;
    private final Tower building;
    private final Optional<Label> label;

    private StreetArt(ScreenLayout layout, Tower building, Optional<Label> label) {
        this.layout = layout;
        this.building = building;
        this.label = label;
        label.ifPresent(getChildren()::add);
    }

    /** The street with a label for the floor; without one where the picture is too high to be read. */
    public static StreetArt of(ScreenLayout layout, String floor) {
        return new StreetArt(layout, Tower.of(floor),
                layout.portrait() && layout.reach() ? Optional.empty() : Optional.of(words(layout, floor)));
    }

    /** The street without a label. */
    public static StreetArt plain(ScreenLayout layout, String floor) {
        return new StreetArt(layout, Tower.of(floor), Optional.empty());
    }

    private static Label words(ScreenLayout layout, String floor) {
        var words = TextLabels.label(floor, "text-small", "text-semibold", "art-words");
        words.setWrapText(false);
        words.getStyleClass().add(layout.portrait() ? "art-pill" : "art-plate");
        return words;
    }

    private double labelWidth() {
        return label.map(words -> Math.ceil(words.prefWidth(-1))).orElse(0.0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double left = label.isPresent() ? labelWidth() + POINTER : 120;
        return RIGHT + Tower.WIDTH * unit(height, Double.MAX_VALUE) / 2 + left;
    }

    private double unit(double height, double width) {
        return Math.min(LARGEST, Math.min((height - GROUND - 8) / building.height(), width * 0.33 / Tower.WIDTH));
    }

    @Override
    List<? extends Node> draw(double width, double height) {
        return layout.portrait() ? beside(width, height) : column(width, height);
    }

    private List<? extends Node> beside(double width, double height) {
        double base = height - GROUND;
        double unit = unit(height, layout.width());
        double x = layout.reach() ? width * 0.64 : width - RIGHT;
        double half = Tower.WIDTH * unit / 2;
        var houses = new ArrayList<House>();
        var right = new House(x + half + 44, 96, 190);
        if (right.x() + right.width() * LEAST_SEEN <= width) {
            houses.add(right);
        }
        // Houses on the left only where no text is.
        for (var house : List.of(new House(x - half - 162, 110, 170), new House(x - half - 266, 92, 120))) {
            if (house.x() > Math.min(0, width - layout.width() / 2) - 40) {
                houses.add(house);
            }
        }
        double edge = width - layout.width();
        var layers = Scenery.layers(Scenery.hills(edge, width, base, HILLS), Scenery.houses(houses, base),
                building.draw(x, base, unit), Scenery.ground(edge, width, base, GROUND, "art-tint"));
        label.ifPresent(words -> {
            double y = building.litAt(base, unit);
            double tip = x - half - POINTER + 8;
            layers.add(new ArtLayer().polygon(tip - 6, y - 16, tip + POINTER - 4, y, tip - 6, y + 16)
                    .in("art-light"));
            place(words, tip - labelWidth(), y);
            layers.add(words);
        });
        return layers;
    }

    private List<? extends Node> column(double width, double height) {
        double base = height - GROUND;
        double unit = unit(height - 10, width);
        double x = width / 2;
        double side = (width - Tower.WIDTH * unit) / 2;
        var houses = List.of(new House(side * 0.1, side * 0.52, Math.min(150, height * 0.3)),
                new House(width - side * 0.64, side * 0.58, Math.min(210, height * 0.42)));
        var layers = Scenery.layers(Scenery.hills(0, width, base, Math.min(HILLS, height * 0.5)),
                Scenery.houses(houses, base), building.draw(x, base, unit),
                Scenery.ground(0, width, base, GROUND, "art-tint"));
        label.filter(_ -> labelWidth() <= width).ifPresent(words -> {
            place(words, x - labelWidth() / 2, building.litAt(base, unit));
            layers.add(words);
        });
        return layers;
    }

    private void place(Label words, double x, double middle) {
        double height = Math.ceil(words.prefHeight(-1));
        words.resizeRelocate(Math.rint(x), Math.rint(middle - height / 2), labelWidth(), height);
    }
}
