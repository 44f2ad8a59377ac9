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

/** Gives each character of a text the typeface that has it: the one it is set in or, failing that, another. */
final class PdfFonts {

    /** What stands for a character that no typeface has, as on the screen. */
    private static final int NO_GLYPH = '?';

    /**
     * A part of a text in one typeface.
     *
     * @param font the typeface, of which the file gets the glyphs that are used
     * @param text the part
     */
    record Run(PDType0Font font, String text) {

        /** The width of the part in letters of size 1. */
        double width() throws IOException {
            return font.getStringWidth(text) / 1000;
        }
    }

    private final PDDocument document;
    private final FontsByName typefaces;
    private final Map<TrueTypeFont, PDType0Font> embedded = new HashMap<>();

    PdfFonts(PDDocument document, FontsByName typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    /** Whether a typeface goes into the file; texts in another are drawn as areas. */
    boolean embeds(String name) {
        return typefaces.has(name);
    }

    /** Whether every letter of a text is in a typeface that goes into the file. */
    boolean haveAll(String text) throws IOException {
        for (int character : text.codePoints().filter(PdfFonts::isDrawn).toArray()) {
            boolean known = false;
            for (var face : typefaces.inOrder(typefaces.first())) {
                known |= has(face, character);
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDrawn(int character) {
        return !Character.isISOControl(character) && !Characters.isInstruction(character);
    }

    List<Run> runs(String text, String name) throws IOException {
        var own = typefaces.face(name);
        var runs = new ArrayList<Run>();
        for (int character : text.codePoints().filter(PdfFonts::isDrawn).toArray()) {
            var face = has(own, character) ? own : other(name, character);
            var font = embed(face);
            var sign = Character.toString(has(face, character) ? character : NO_GLYPH);
            if (runs.isEmpty() || !runs.getLast().font().equals(font)) {
                runs.add(new Run(font, sign));
            } else {
                runs.set(runs.size() - 1, new Run(font, runs.getLast().text() + sign));
            }
        }
        return runs;
    }

    private static boolean has(TrueTypeFont face, int character) throws IOException {
        return face.getUnicodeCmapLookup().getGlyphId(character) != 0;
    }

    private TrueTypeFont other(String name, int character) throws IOException {
        for (var face : typefaces.inOrder(name)) {
            if (has(face, character)) {
                return face;
            }
        }
        return typefaces.face(name);
    }

    private PDType0Font embed(TrueTypeFont face) throws IOException {
        var known = embedded.get(face);
        if (known != null) {
            return known;
        }
        var fresh = PDType0Font.load(document, face, true);
        embedded.put(face, fresh);
        return fresh;
    }
}
