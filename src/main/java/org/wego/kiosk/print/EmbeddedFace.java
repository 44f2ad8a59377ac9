// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface in a PDF file: of its glyphs those that were used. */
final class EmbeddedFace {

    private final PDDocument document;
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final SortedMap<Integer, Integer> used = new TreeMap<>();

    EmbeddedFace(PDDocument document, TrueTypeFont face) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, face, true);
        this.glyphs = face.getUnicodeCmapLookup();
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** Remembers a text that is printed, and gives its width for letters of size 1. */
    double use(String text) throws IOException {
        text.codePoints().forEach(character -> used.putIfAbsent(glyphs.getGlyphId(character), character));
        return font.getStringWidth(text) / 1000;
    }

    /** Puts the map of characters in the place of PDFBox's own; after the glyphs have been chosen. */
    void nameCharacters() throws IOException {
        var map = new PDStream(document, new ByteArrayInputStream(ToUnicode.map(used)), COSName.FLATE_DECODE);
        font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }
}
