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
 * The typefaces that content packs brought while the program runs, each loaded once.
 *
 * <p>JavaFX never lets go of a typeface: a kiosk whose pack changes every day would fill its memory with one. For the
 * FX thread alone.
 */
public final class LoadedPackFonts {

    private final Map<String, Optional<Font>> loaded = new HashMap<>();

    /**
     * Loads a typeface of a content pack, if that was not done before.
     *
     * @return a style sheet that sets the languages in it; empty when JavaFX cannot read the file
     */
    public Optional<String> load(byte[] file, List<Lang> languages) {
        return loaded.computeIfAbsent(Sha256.of(file), _ -> FontLoader.face(file))
                .map(face -> FontLoader.stylesheet(face, languages));
    }
}
