// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.check.StringSpace;
import org.wego.kiosk.theme.FontFiles;

/**
 * Measures interface strings in the program's semi-bold font against the available space on the screens, at the usual
 * text size and at 200 %.
 *
 * <p>The font is read for the first measured string. A letter that it lacks counts as an average one. Thread-safe.
 */
public final class MeasuredStrings implements StringSpace {

    private static final String FONT_NAME = "Pretendard JP SemiBold";
    private static final String ROOMS = "string-room.properties";
    private static final String PLACEHOLDER = "\\{\\d}";
    /** From here on, letters belong to scripts whose lines may be broken between any two letters. */
    private static final int EAST_ASIAN = 0x1100;
    private static final double AVERAGE = 0.6;
    private static final double USUAL_LETTER = 0.51;

    private final Properties rooms = rooms();
    /**
     * FontBox warns of unneeded tables in every font. A strong reference, because the level is lost with the logger.
     */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");
    private @Nullable StringWidths widths;

    public MeasuredStrings() {
        fonts.setLevel(Level.SEVERE);
    }

    private record StringWidths(TrueTypeFont font, CmapLookup letters, double em) {}

    @Override
    public synchronized Optional<String> lacking(Lang lang, String key, String words) {
        var room = rooms.getProperty(key);
        if (room == null) {
            return Optional.empty();
        }
        double forWord = Double.parseDouble(room.split(" ")[0]);
        double forAll = Double.parseDouble(room.split(" ")[1]);
        var text = words.replaceAll(PLACEHOLDER, " ").strip().replaceAll("\\s+", " ");
        var parts = List.of(text.split(" "));
        if (parts.size() > 1 && width(text) > forAll) {
            return Optional.of(reported(text, forAll));
        }
        return parts.stream().filter(word -> width(word) > (isBreakable(word) ? Math.max(forWord, forAll) : forWord))
                .findFirst().map(word -> reported(word, forWord));
    }

    private static String reported(String text, double room) {
        return "is too long for its place on the screen: \"" + text + "\"; about " + (int) (room / USUAL_LETTER)
                + " letters fit";
    }

    private static boolean isBreakable(String word) {
        return word.codePoints().anyMatch(letter -> letter >= EAST_ASIAN);
    }

    /** The width in em. */
    private double width(String text) {
        try {
            var known = widths == null ? read() : widths;
            widths = known;
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = known.letters.getGlyphId(letter);
                width += glyph > 0 ? known.font.getAdvanceWidth(glyph) / known.em
                        : letter >= EAST_ASIAN ? 1 : AVERAGE;
            }
            return width;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringWidths read() throws IOException {
        var file = new FontFiles(List.of()).file(FONT_NAME).toFile();
        var font = new OTFParser().parse(new RandomAccessReadBufferedFile(file));
        return new StringWidths(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
    }

    private static Properties rooms() {
        var rooms = new Properties();
        try (InputStream file = Objects.requireNonNull(MeasuredStrings.class.getResourceAsStream(ROOMS))) {
            rooms.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }

    /** The keys of all strings whose available space is known. */
    public Stream<String> keys() {
        return rooms.stringPropertyNames().stream();
    }
}
