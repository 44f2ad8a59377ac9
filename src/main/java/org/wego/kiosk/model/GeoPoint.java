// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A position on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** The length of a degree of latitude. */
    public static final double METRES_PER_DEGREE = 111_195;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
        }
    }

    /** The distance to another position, in metres; accurate to one per cent within a town. */
    public double metresTo(GeoPoint other) {
        double east = (longitude - other.longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        double north = (latitude - other.latitude) * METRES_PER_DEGREE;
        return Math.hypot(east, north);
    }
}
