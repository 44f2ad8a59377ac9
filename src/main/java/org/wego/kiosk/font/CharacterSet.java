// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters for which a font has a glyph, according to its character map (cmap). */
public final class CharacterSet {

    private static final byte[] COLLECTION = "ttcf".getBytes(StandardCharsets.US_ASCII);

    private final BitSet characters;

    private CharacterSet(BitSet characters) {
        this.characters = characters;
    }

    /**
     * The characters of a font file: TrueType, OpenType, or the first font of a collection.
     *
     * @throws IOException if the file has another format
     */
    public static CharacterSet of(byte[] file) throws IOException {
        if (isCollection(file)) {
            var found = new BitSet();
            try (var collection = new TrueTypeCollection(new ByteArrayInputStream(file))) {
                collection.processAllFonts(font -> {
                    if (found.isEmpty()) {
                        found.or(characters(font));
                    }
                });
            }
            return new CharacterSet(found);
        }
        try (var font = new OTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new CharacterSet(characters(font));
        }
    }

    /**
     * The characters that all of several files have.
     *
     * @param files TrueType files: the weights of one font
     * @throws IOException if a file is missing, incomplete or not a TrueType font
     */
    public static CharacterSet ofAll(List<Path> files) throws IOException {
        var common = new BitSet();
        common.set(0, Character.MAX_CODE_POINT + 1);
        for (var file : files) {
            common.and(CharacterMapTable.characters(file));
        }
        return new CharacterSet(common);
    }

    /** Whether a file is a font collection. */
    public static boolean isCollection(byte[] file) {
        return file.length >= COLLECTION.length && Arrays.equals(file, 0, COLLECTION.length, COLLECTION, 0,
                COLLECTION.length);
    }

    public boolean has(int character) {
        return characters.get(character);
    }

    private static BitSet characters(TrueTypeFont font) throws IOException {
        var map = font.getUnicodeCmapLookup();
        var found = new BitSet();
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            var drawn = map.getCharCodes(glyph);
            if (drawn != null) {
                drawn.forEach(found::set);
            }
        }
        return found;
    }
}
