// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.wego.kiosk.model.Characters;

/** Finds for each character of a text a font that has it: the font of the text or a fallback. */
final class PdfFonts {

    /** Replaces a character that no font has, as on the screen. */
    private static final int NO_GLYPH = '?';

    /**
     * A part of a text in one font.
     *
     * @param font the font, whose used glyphs are embedded
     * @param text the characters
     */
    record Run(PDType0Font font, String text) {

        /** The width at font size 1. */
        double width() throws IOException {
            return font.getStringWidth(text) / 1000;
        }
    }

    private final PDDocument document;
    private final FontsByName fonts;
    private final Map<TrueTypeFont, PDType0Font> embedded = new HashMap<>();

    PdfFonts(PDDocument document, FontsByName fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** Whether a font can be embedded; texts in other fonts are drawn as areas. */
    boolean embeds(String name) {
        return fonts.has(name);
    }

    /** Whether each character of a text is in a font that can be embedded. */
    boolean haveAll(String text) throws IOException {
        for (int character : text.codePoints().filter(PdfFonts::isVisible).toArray()) {
            boolean known = false;
            for (var trueType : fonts.inOrder(fonts.defaultName())) {
                known |= has(trueType, character);
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return !Character.isISOControl(character) && !Characters.isInstruction(character);
    }

    List<Run> runs(String text, String name) throws IOException {
        var own = fonts.font(name);
        var runs = new ArrayList<Run>();
        for (int character : text.codePoints().filter(PdfFonts::isVisible).toArray()) {
            var trueType = has(own, character) ? own : other(name, character);
            var font = embed(trueType);
            var glyph = Character.toString(has(trueType, character) ? character : NO_GLYPH);
            if (runs.isEmpty() || !runs.getLast().font().equals(font)) {
                runs.add(new Run(font, glyph));
            } else {
                runs.set(runs.size() - 1, new Run(font, runs.getLast().text() + glyph));
            }
        }
        return runs;
    }

    private static boolean has(TrueTypeFont trueType, int character) throws IOException {
        return trueType.getUnicodeCmapLookup().getGlyphId(character) != 0;
    }

    private TrueTypeFont other(String name, int character) throws IOException {
        for (var trueType : fonts.inOrder(name)) {
            if (has(trueType, character)) {
                return trueType;
            }
        }
        return fonts.font(name);
    }

    private PDType0Font embed(TrueTypeFont trueType) throws IOException {
        var known = embedded.get(trueType);
        if (known != null) {
            return known;
        }
        var loaded = PDType0Font.load(document, trueType, true);
        embedded.put(trueType, loaded);
        return loaded;
    }
}
