// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wego.kiosk.model.Letters;

/** Gives each character of a text the typeface that has it: the one it is set in or, failing that, another. */
final class PdfFaces {

    /** What stands for a character that no typeface has, as on the screen. */
    private static final int NO_GLYPH = '?';

    /**
     * A part of a text in one typeface.
     *
     * @param face the typeface
     * @param text the part
     */
    record Run(EmbeddedFace face, String text) {}

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<TrueTypeFont, EmbeddedFace> embedded = new HashMap<>();

    PdfFaces(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    /** Whether a typeface goes into the file; texts in another are drawn as areas. */
    boolean embeds(String name) {
        return typefaces.has(name);
    }

    /** Whether every letter of a text is in a typeface that goes into the file. */
    boolean haveAll(String text) throws IOException {
        for (int character : text.codePoints().filter(PdfFaces::isDrawn).toArray()) {
            boolean known = false;
            for (var face : typefaces.inOrder(typefaces.first())) {
                known |= face.getUnicodeCmapLookup().getGlyphId(character) != 0;
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDrawn(int character) {
        return !Character.isISOControl(character) && !Letters.isInstruction(character);
    }

    List<Run> runs(String text, String name) throws IOException {
        var own = embed(typefaces.face(name));
        var runs = new ArrayList<Run>();
        for (int character : text.codePoints().filter(PdfFaces::isDrawn).toArray()) {
            var face = own.has(character) ? own : other(name, character);
            var sign = Character.toString(face.has(character) ? character : NO_GLYPH);
            if (runs.isEmpty() || !runs.getLast().face().equals(face)) {
                runs.add(new Run(face, sign));
            } else {
                runs.set(runs.size() - 1, new Run(face, runs.getLast().text() + sign));
            }
        }
        return runs;
    }

    Iterable<EmbeddedFace> all() {
        return embedded.values();
    }

    private EmbeddedFace other(String name, int character) throws IOException {
        for (var face : typefaces.inOrder(name)) {
            if (face.getUnicodeCmapLookup().getGlyphId(character) != 0) {
                return embed(face);
            }
        }
        return embed(typefaces.face(name));
    }

    private EmbeddedFace embed(TrueTypeFont face) throws IOException {
        var known = embedded.get(face);
        if (known != null) {
            return known;
        }
        var fresh = new EmbeddedFace(document, face);
        embedded.put(face, fresh);
        return fresh;
    }
}
