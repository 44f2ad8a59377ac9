// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.function.Supplier;

/**
 * A fact on a {@link Tile}.
 *
 * @param text supplies the current text
 * @param longest supplies the longest form of the current text, for which the tile has room
 * @param live whether digits in it change while the tile is shown, as in the time of day
 */
public record TileFact(Supplier<String> text, Supplier<String> longest, boolean live) {

    /** A fact that does not change while the tile is shown. */
    public static TileFact of(String text) {
        return new TileFact(() -> text, () -> text, false);
    }

    /** A fact with a time of day, which has the size of the longest text: the clock may be unknown. */
    public static TileFact live(Supplier<String> text, Supplier<String> longest) {
        return new TileFact(text, longest, true);
    }
}
