// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * Lines of one colour.
 *
 * @param id unique in the pack
 * @param name the colour in a word
 * @param type what kind of line it is, in a word or two
 * @param meaning what the colour tells a passenger, in a sentence or two
 * @param shape tells the group apart where colour does not
 * @param livery the colour of the bus
 * @param plate a darker shade that carries white figures
 * @param mark the colour of the shape on the livery
 * @param noneListed what to say when no line is listed under the heading
 * @param provenance where this comes from
 */
public record BusGroup(String id, LocalizedText name, LocalizedText type, LocalizedText meaning, BadgeShape shape,
        Rgb livery, Rgb plate, Rgb mark, Reported<LocalizedText> noneListed, Provenance provenance) {

    /** The shape on a line's badge. */
    public enum BadgeShape {
        CIRCLE, TRIANGLE, DIAMOND, SQUARE, PENTAGON, HEXAGON, STAR, CROSS
    }
}
