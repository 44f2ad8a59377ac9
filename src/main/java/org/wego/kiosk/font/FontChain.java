// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.model.Lang;

/**
 * The fonts that draw the texts of a content pack: the pack's font for the language or else the bundled one, then the
 * other bundled fonts that are loaded.
 *
 * <p>JavaFX falls back to another font for a single letter only if no letter of the text needs shaping; otherwise it
 * draws wrong glyphs of the first font.
 */
public final class FontChain {

    private final BundledCharacters bundled;
    private final Map<Lang, CharacterSet> ofPack;
    private final Set<BundledFont> loaded;

    /**
     * Creates the chain of a pack.
     *
     * @param languages the languages of the pack; the bundled fonts for all of them are loaded
     * @param ofPack the characters of the pack's fonts by language
     */
    public FontChain(BundledCharacters bundled, Collection<Lang> languages, Map<Lang, CharacterSet> ofPack) {
        this.bundled = bundled;
        this.loaded = EnumSet.of(BundledFont.PRETENDARD_JP);
        languages.forEach(lang -> loaded.add(BundledFont.of(lang)));
        this.ofPack = Map.copyOf(ofPack);
    }

    /**
     * The characters of a text that would be drawn as boxes, each once.
     *
     * @param lang the language of the screen, or of the text if it is marked with its own
     * @throws IOException if a bundled font cannot be read
     */
    public List<Integer> lacking(Lang lang, String text) throws IOException {
        var own = ofPack.get(lang);
        if (own == null && text.chars().allMatch(FontChain::isInEveryBundledTypeface)) {
            // True for nearly all texts of most packs, which saves reading the files.
            return List.of();
        }
        var first = own == null ? bundled.of(BundledFont.of(lang)) : own;
        var missing = text.codePoints().distinct()
                .filter(c -> !first.has(c) && !Character.isISOControl(c) && !Characters.isInstruction(c)).boxed()
                .toList();
        if (missing.isEmpty() || Characters.needShaping(text)) {
            return missing;
        }
        for (var font : loaded) {
            var next = bundled.of(font);
            missing = missing.stream().filter(c -> !next.has(c)).toList();
        }
        return missing;
    }

    /** Whether all bundled fonts are known to have a character. */
    private static boolean isInEveryBundledTypeface(int character) {
        return character == '\n' || (character >= ' ' && character < 0x7F) || (character >= 0xA0 && character <= 0xFF)
                || character == 0x2011;
    }
}
