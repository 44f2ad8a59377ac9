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
 * Which typefaces draw the texts of a content pack: the pack's own for a language, else the bundled one, and then the
 * bundled typefaces that are loaded.
 *
 * <p>JavaFX takes a single letter from another typeface only where no letter of the text needs shaping; elsewhere it
 * draws glyphs of the first that mean something else.
 */
public final class FontChain {

    private final BundledCharacters bundled;
    private final Map<Lang, CharacterSet> ofPack;
    private final Set<BundledFont> loaded;

    /**
     * The chain of a pack.
     *
     * @param languages of the pack: the bundled typefaces of all of them are loaded
     * @param ofPack the pack's own typefaces by language
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
     * @param lang of the screen, or of the text where it keeps its own typeface
     * @throws IOException when the program's own typefaces cannot be read
     */
    public List<Integer> lacking(Lang lang, String text) throws IOException {
        var own = ofPack.get(lang);
        if (own == null && text.chars().allMatch(FontChain::isInEveryBundledTypeface)) {
            // Nearly all that most packs hold: no file has to be read for it.
            return List.of();
        }
        var first = own == null ? bundled.of(BundledFont.of(lang)) : own;
        var wanting = text.codePoints().distinct()
                .filter(c -> !first.has(c) && !Character.isISOControl(c) && !Characters.isInstruction(c)).boxed()
                .toList();
        if (wanting.isEmpty() || Characters.needShaping(text)) {
            return wanting;
        }
        for (var font : loaded) {
            var next = bundled.of(font);
            wanting = wanting.stream().filter(c -> !next.has(c)).toList();
        }
        return wanting;
    }

    /** Letters of which no file has to be read. */
    private static boolean isInEveryBundledTypeface(int character) {
        return character == '\n' || (character >= ' ' && character < 0x7F) || (character >= 0xA0 && character <= 0xFF)
                || character == 0x2011;
    }
}
