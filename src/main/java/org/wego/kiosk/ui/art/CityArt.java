// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.List;
import javafx.scene.Node;
import org.wego.kiosk.ui.ScreenLayout;

/** The skyline of a city: hills, a tower on the nearest one, the sun, and houses at its foot. */
public final class CityArt extends Picture {

    private static final double GROUND = 18;
    /** The place of the sun, as a share of the width. */
    private static final double SUN = 0.84;
    /** The width of the part at the right of the titles in portrait, px. */
    private static final double PORTRAIT_WIDTH = 400;
    /** The houses: the left edge and the width as shares of the width, and the height in px of a picture 400 px high. */
    private static final double[][] HOUSES = {{0, 0.055, 70}, {0.06, 0.05, 110}, {0.115, 0.06, 84}, {0.18, 0.04, 64},
            {0.66, 0.06, 84}, {0.725, 0.045, 130}, {0.775, 0.06, 78}, {0.84, 0.07, 112}, {0.915, 0.085, 92}};
    /** In a low picture houses are higher than the rest, so that they can be recognized. */
    private static final double LEAST_SCALE = 0.6;

    private final ScreenLayout layout;

    public CityArt(ScreenLayout layout) {
        this.layout = layout;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PORTRAIT_WIDTH;
    }

    @Override
    List<? extends Node> draw(double width, double height) {
        double base = height - GROUND;
        double scale = Math.min(1.4, Math.min(height / 340, width / 330));
        double x = width * (layout.portrait() && !layout.reach() ? 0.36 : 0.48);
        double edge = layout.portrait() ? width - layout.width() : 0;
        double radius = 54 * scale;
        var houses = new ArtLayer();
        for (var house : HOUSES) {
            double high = house[2] * Math.max(scale, LEAST_SCALE) * 0.8;
            houses.rectangle(house[0] * width, base - high, house[1] * width, high, 4);
        }
        var tower = new ArtLayer();
        Scenery.addTower(tower, x, base - 150 * scale, 1.35 * scale);
        return List.of(new ArtLayer().circle(width * SUN, Math.max(radius * 1.1, base - 280 * scale), radius)
                .in("art-light"), Scenery.hills(edge, width, base, 210 * scale),
                new ArtLayer().hill(x, base, Math.min(330 * scale, x * 1.6 + 60), 158 * scale).in("art-tint"),
                tower.in("art-main"), houses.in("art-main"),
                Scenery.ground(edge, width, base, GROUND, "art-main"));
    }
}
