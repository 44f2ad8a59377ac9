// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The characters of the typefaces that the program brings, each read when it is asked for; may be shared. */
public final class BundledCharacters {

    private final Map<BundledFont, CharacterSet> read = new EnumMap<>(BundledFont.class);

    /**
     * The characters that all weights of a typeface have.
     *
     * @throws IOException when the program's own files cannot be read
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
