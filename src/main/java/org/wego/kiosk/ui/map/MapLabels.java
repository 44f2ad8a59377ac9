// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/** The possible places of the names of lines on a map. */
final class MapLabels {

    private static final double STEP = 16;
    private static final double UPRIGHT = 90;
    /** The cost of a place beside the line instead of inside it. */
    private static final double BESIDE = 40;
    private static final double NOT_ALONG = 80;
    /** A line that bends more than this, in px, below a label is not followed by it. */
    private static final double BEND = 10;
    private static final double STEEP = 35;

    private MapLabels() {}

    /** The text in two lines of nearly the same length; the same text if it has no space. */
    static String broken(String text) {
        int best = -1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (best < 0 || Math.abs(2 * i - text.length()) < Math.abs(2 * best - text.length())) {
                best = i;
            }
        }
        return best < 0 ? text : text.substring(0, best) + "\n" + text.substring(best + 1);
    }

    /**
     * Places for the name of a line: inside it and along it, then beside it and along it, then upright beside it.
     *
     * @param gap the distance of a label from the edge of the line, px
     * @param least the thickness that the letters need, px
     */
    static List<LabelSpot> along(MapLine line, double gap, double width, double height, double least) {
        var spots = new ArrayList<LabelSpot>();
        double length = line.length();
        for (double from = 0; from + width <= length; from += STEP) {
            var start = line.at(from);
            var end = line.at(from + width);
            var middle = line.at(from + width / 2);
            var chord = start.midpoint(end);
            double bend = Math.max(middle.distance(chord), Math.max(line.at(from + width / 4)
                    .distance(start.interpolate(end, 0.25)),
                    line.at(from + width * 3 / 4)
                            .distance(start.interpolate(end, 0.75))));
            double degrees = upright(end.subtract(start));
            var centre = chord.midpoint(middle);
            if (line.width() >= least + bend && bend < BEND) {
                var across = across(end.subtract(start));
                double most = (line.width() - least - bend) / 2;
                for (double off = 0; off <= most; off += STEP / 2) {
                    spots.add(new LabelSpot(centre.add(across.multiply(off)), degrees, width, least, off / STEP, true));
                    spots.add(new LabelSpot(centre.subtract(across.multiply(off)), degrees, width, least, off / STEP,
                            true));
                }
            }
            if (bend < BEND) {
                var across = across(end.subtract(start)).multiply(line.width() / 2 + gap + height / 2 + bend);
                spots.add(new LabelSpot(chord.add(across), degrees, width, height, BESIDE, false));
                spots.add(new LabelSpot(chord.subtract(across), degrees, width, height, BESIDE, false));
            }
        }
        spots.addAll(beside(line, line.width() / 2 + gap, width, height, NOT_ALONG));
        return spots;
    }

    /** Places for an upright label on both sides of a line, the best in the middle. */
    static List<LabelSpot> beside(MapLine line, double distance, double width, double height, double cost) {
        var spots = new ArrayList<LabelSpot>();
        double length = line.length();
        for (double from = 0; from <= length; from += STEP / 2) {
            var at = line.at(from);
            var across = across(line.direction(at));
            double away = distance + Math.abs(across.getX()) * width / 2 + Math.abs(across.getY()) * height / 2;
            double off = Math.abs(from - length / 2) / Math.max(1, length);
            spots.add(new LabelSpot(at.add(across.multiply(away)), width, height, cost + off));
            spots.add(new LabelSpot(at.subtract(across.multiply(away)), width, height, cost + off));
        }
        return spots;
    }

    private static Point2D across(Point2D along) {
        var unit = along.normalize();
        var across = new Point2D(-unit.getY(), unit.getX());
        return across.getY() >= 0 ? across : across.multiply(-1);
    }

    /** The angle of a line for a text along it, from -90 to 90; steep texts run upwards. */
    private static double upright(Point2D along) {
        double degrees = Math.toDegrees(Math.atan2(along.getY(), along.getX()));
        double turned = degrees > UPRIGHT ? degrees - 180 : degrees < -UPRIGHT ? degrees + 180 : degrees;
        return turned > UPRIGHT - STEEP / 10 ? -UPRIGHT : turned;
    }
}
