// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.wego.kiosk.ui.ScreenLayout;

/** A hub with rays to other cities: one city gives, others take. */
public final class HubArt extends Picture {

    private static final double PORTRAIT_WIDTH = 440;
    private static final int CITIES = 6;
    private static final double DOT_STEP = 18;
    private static final double LARGEST = 1.3;

    private final ScreenLayout layout;

    public HubArt(ScreenLayout layout) {
        this.layout = layout;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PORTRAIT_WIDTH;
    }

    @Override
    List<? extends Node> draw(double width, double height) {
        double radius = Math.min(layout.portrait() && layout.reach() ? 240 : 130, height * 0.36);
        double wide = Math.clamp((width / 2 - radius * 0.3) / radius, LARGEST, 2.4);
        double x = width / 2;
        double y = height / 2;
        var rays = new ArtLayer();
        var discs = new ArtLayer();
        var cities = new ArtLayer();
        for (int i = 0; i < CITIES; i++) {
            double angle = Math.toRadians(-75 + i * 360.0 / CITIES);
            double toX = x + radius * wide * Math.cos(angle);
            double toY = y + radius * Math.sin(angle);
            addRay(rays, x, y, toX, toY);
            discs.circle(toX, toY, radius * 0.22);
            addCity(cities, toX, toY, radius / 420);
        }
        return List.of(rays.in("art-main"), discs.in("art-tint"), cities.in("art-main"), hub(x, y, radius * 0.4),
                tower(x, y + radius * 0.26, radius / 240),
                new ArtLayer().circle(x + radius * 0.2, y - radius * 0.16, radius * 0.08).in("art-light"));
    }

    private static void addRay(ArtLayer rays, double x, double y, double toX, double toY) {
        double length = Math.hypot(toX - x, toY - y);
        for (double at = DOT_STEP; at < length; at += DOT_STEP) {
            rays.circle(x + (toX - x) * at / length, y + (toY - y) * at / length, 3.5);
        }
    }

    private static void addCity(ArtLayer cities, double x, double y, double unit) {
        cities.rectangle(x - 46 * unit, y - 20 * unit, 26 * unit, 60 * unit, 0)
                .rectangle(x - 14 * unit, y - 52 * unit, 30 * unit, 92 * unit, 0)
                .rectangle(x + 22 * unit, y - 6 * unit, 26 * unit, 46 * unit, 0);
    }

    private static SVGPath hub(double x, double y, double radius) {
        return new ArtLayer().circle(x, y, radius).in("art-main");
    }

    private static SVGPath tower(double x, double y, double unit) {
        var tower = new ArtLayer();
        Scenery.addTower(tower, x, y, unit);
        return tower.in("art-look");
    }
}
