// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.List;
import org.wego.kiosk.model.GeoPoint;

/**
 * The coordinates of a GeoJSON geometry, longitude first. Heights are ignored.
 *
 * @param depth the nesting of lists: 0 for one position, 1 for a list of positions, up to 3
 * @param lines the lists of positions in the order of the file; for a single position, one list with that position
 */
public record Coordinates(int depth, List<List<GeoPoint>> lines) {

    public Coordinates {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Whether this is a single position. */
    public boolean single() {
        return depth == 0;
    }
}
