// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A place where buses stop.
 *
 * @param id the ARS number on its sign
 * @param name what it is called
 * @param position where it is
 * @param where in words: in the middle of the street, at the kerb, on which street
 * @param heading which way its buses go
 * @param headingInferred whether the heading was concluded from positions and not stated by any source
 * @param here whether it belongs to the stop that the published list speaks of
 * @param provenance where this comes from
 */
public record BusStop(String id, LocalizedText name, GeoPoint position, LocalizedText where, Reported<Compass> heading,
        boolean headingInferred, boolean here, Provenance provenance) {

    /** A main direction. */
    public enum Compass {
        NORTH, EAST, SOUTH, WEST
    }
}
