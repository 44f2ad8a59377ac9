// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.function.Supplier;

/**
 * A fact on a {@link Tile}.
 *
 * @param text supplies the current text
 * @param live whether digits in it change while the tile is shown, as in the time of day
 */
public record TileFact(Supplier<String> text, boolean live) {

    /** A fact that does not change while the tile is shown. */
    public static TileFact of(String text) {
        return new TileFact(() -> text, false);
    }

    /** A fact with a time of day. */
    public static TileFact live(Supplier<String> text) {
        return new TileFact(text, true);
    }
}
