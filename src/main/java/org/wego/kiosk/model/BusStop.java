// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * A place where buses stop.
 *
 * @param id the ARS number on its sign
 * @param name what it is called
 * @param position where it is
 * @param where its position in words: in the middle of the street, at the kerb, on which street
 * @param heading the direction of its buses
 * @param headingInferred whether the heading was inferred from positions, because no source states it
 * @param here whether it belongs to the stop that the published list is about
 * @param provenance its source and date
 */
public record BusStop(String id, LocalizedText name, GeoPoint position, LocalizedText where, Reported<Compass> heading,
        boolean headingInferred, boolean here, Provenance provenance) {

    /** A main direction. */
    public enum Compass {
        NORTH, EAST, SOUTH, WEST
    }
}
