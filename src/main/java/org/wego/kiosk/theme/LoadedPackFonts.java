// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.text.Font;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.model.Lang;

/**
 * The fonts of all content packs since the start, each loaded once.
 *
 * <p>JavaFX never releases a font, so a kiosk whose pack changes every day would run out of memory. Use it on the FX
 * thread only.
 */
public final class LoadedPackFonts {

    private final Map<String, Optional<Font>> loaded = new HashMap<>();

    /**
     * Loads a font of a content pack unless it is loaded already.
     *
     * @return a style sheet that assigns the font to the languages; empty if JavaFX cannot read the file
     */
    public Optional<String> load(byte[] file, List<Lang> languages) {
        return loaded.computeIfAbsent(Sha256.of(file), _ -> FontLoader.font(file))
                .map(font -> FontLoader.stylesheet(font, languages));
    }
}
