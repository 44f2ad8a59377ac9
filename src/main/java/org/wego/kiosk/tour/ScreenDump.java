// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.tour;

import java.util.List;

/**
 * What a program can read of one picture; a list of these is {@code tour.json}.
 *
 * @param file the picture
 * @param destination the path of the destination
 * @param lang the language
 * @param size of the window
 * @param variant how the kiosk is set
 * @param page from 1
 * @param pages how many there are
 * @param nodes every visible text and control
 */
public record ScreenDump(String file, String destination, String lang, String size, String variant, int page,
        int pages,
        List<NodeDump> nodes) {

    /**
     * A visible text or control.
     *
     * @param type the class of the node
     * @param text what stands on it; for a control with several texts all of them
     * @param accessibleName how it is called for those who do not see it; empty for a plain text
     * @param x left edge, px of the picture
     * @param y upper edge
     * @param width px
     * @param height px
     * @param fontFamily of a text; empty for a control
     * @param fontSize px of the picture; 0 for a control
     * @param fill the colour of a text
     * @param focusable whether the keyboard reaches it
     */
    record NodeDump(String type, String text, String accessibleName, double x, double y, double width,
            double height, String fontFamily, double fontSize, String fill, boolean focusable) {}
}
