// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.List;
import org.wego.kiosk.model.GeoPoint;

/**
 * The coordinates of a GeoJSON geometry: longitude first; a height, where there is one, is passed over.
 *
 * @param depth how deep positions are nested: 0 for one position, 1 for a list of them, up to 3
 * @param lines the lists of positions in the order of the file; of one position one list with that alone
 */
public record Coordinates(int depth, List<List<GeoPoint>> lines) {

    public Coordinates {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Whether it is one position, not a list. */
    public boolean single() {
        return depth == 0;
    }
}
