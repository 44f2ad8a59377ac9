// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/**
 * Lines of one colour.
 *
 * @param id unique in the pack
 * @param name the colour in a word
 * @param type the kind of line, in one or two words
 * @param meaning the meaning of the colour for passengers, in one or two sentences
 * @param shape the shape that tells the group apart without colour
 * @param livery the colour of the bus
 * @param plate a darker shade that carries white figures
 * @param mark the colour of the shape on the livery
 * @param noneListed the text when the source lists no line of the group
 * @param provenance its source and date
 */
public record BusGroup(String id, LocalizedText name, LocalizedText type, LocalizedText meaning, BadgeShape shape,
        Rgb livery, Rgb plate, Rgb mark, Reported<LocalizedText> noneListed, Provenance provenance) {

    /** The shape on a line's badge. */
    public enum BadgeShape {
        CIRCLE, TRIANGLE, DIAMOND, SQUARE, PENTAGON, HEXAGON, STAR, CROSS
    }
}
