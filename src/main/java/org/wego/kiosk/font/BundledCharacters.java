// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The character sets of the bundled fonts, each read on first use. Safe for use by several threads. */
public final class BundledCharacters {

    private final Map<BundledFont, CharacterSet> read = new EnumMap<>(BundledFont.class);

    /**
     * The characters that all weights of a font have.
     *
     * @throws IOException if a font file cannot be read
     */
    public synchronized CharacterSet of(BundledFont font) throws IOException {
        var known = read.get(font);
        if (known != null) {
            return known;
        }
        var characters = CharacterSet.ofAll(font.files());
        read.put(font, characters);
        return characters;
    }
}
