// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.List;

/**
 * A machine-readable description of one picture; {@code tour.json} is a list of these.
 *
 * @param file the name of the picture file
 * @param destination the path of the destination
 * @param lang the language
 * @param size of the window
 * @param variant the accessibility settings
 * @param page from 1
 * @param pages the number of pages
 * @param nodes every visible text and control
 */
public record ScreenDump(String file, String destination, String lang, String size, String variant, int page,
        int pages,
        List<NodeDump> nodes) {

    /**
     * A visible text or control.
     *
     * @param type the class of the node
     * @param text its text; for a control with several texts all of them
     * @param accessibleName its name for assistive technology; empty for a text
     * @param x the left edge, px of the picture
     * @param y the top edge
     * @param width px
     * @param height px
     * @param fontFamily the font of a text; empty for a control
     * @param fontSize the font size of a text, px of the picture; 0 for a control
     * @param fill the colour of a text
     * @param focusable whether it can have the keyboard focus
     */
    record NodeDump(String type, String text, String accessibleName, double x, double y, double width,
            double height, String fontFamily, double fontSize, String fill, boolean focusable) {}
}
