// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.art;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;

/**
 * A building with one lit floor.
 *
 * @param floors the number of floors
 * @param lit the floor that is lit, from 1
 */
record Tower(int floors, int lit) {

    static final double WIDTH = 44;

    private static final double FLOOR = 11;
    private static final double ROOF = 10;
    private static final int USUAL = 9;
    private static final int USUAL_LIT = 7;
    private static final int HIGHEST = 15;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** A building whose lit floor is the number in the name of a floor; without a suitable number, near the top. */
    static Tower of(String floor) {
        int lit = NUMBER.matcher(floor).results().mapToInt(found -> Integer.parseInt(found.group()))
                .filter(number -> number >= 1 && number <= HIGHEST).findFirst().orElse(USUAL_LIT);
        return new Tower(Math.max(USUAL, lit + 2), lit);
    }

    /** Its height in units. */
    double height() {
        return floors * FLOOR + ROOF;
    }

    /** The middle of the lit floor of a building whose foot is at y, px. */
    double litAt(double y, double unit) {
        return y - (lit * FLOOR + 1.2) * unit + 3 * unit;
    }

    /** The layers, with the middle of the foot at x and y. */
    List<Node> draw(double x, double y, double unit) {
        double width = WIDTH * unit;
        double left = x - width / 2;
        var walls = new ArtLayer().rectangle(left, y - height() * unit, width, height() * unit, 2.6 * unit);
        var windows = new ArtLayer();
        var lights = new ArtLayer();
        for (int floor = 1; floor <= floors; floor++) {
            double top = y - (floor * FLOOR + 1.2) * unit;
            if (floor == lit) {
                lights.rectangle(left + 3 * unit, top - 1.4 * unit, width - 6 * unit, 9 * unit, 1.4 * unit);
            } else if (floor == 1) {
                lights.rectangle(x - 5 * unit, y - 10.5 * unit, 10 * unit, 10.5 * unit, 0);
                windows.rectangle(x - 17 * unit, top, 8 * unit, 6 * unit, 0.8 * unit)
                        .rectangle(x + 9 * unit, top, 8 * unit, 6 * unit, 0.8 * unit);
            } else {
                for (int column = 0; column < 3; column++) {
                    windows.rectangle(left + (5 + column * 12) * unit, top, 10 * unit, 6 * unit, 0.8 * unit);
                }
            }
        }
        return List.of(walls.in("art-main"), windows.in("art-look"), lights.in("art-light"));
    }
}
