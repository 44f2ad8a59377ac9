// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.util.List;
import org.wego.kiosk.model.GeoPoint;

/**
 * The coordinates of a place or of a line as GeoJSON (RFC 7946) writes them: longitude first.
 *
 * @param single whether they are one position and not a list of positions
 * @param points in order; one when single
 */
public record Coordinates(boolean single, List<GeoPoint> points) {

    public Coordinates {
        points = List.copyOf(points);
    }
}
