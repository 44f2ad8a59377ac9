// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wego.kiosk.theme.FontFiles;

/** The characters of each font: JavaFX draws a box for others and does not report it. */
public final class GlyphPositions {

    private record WrittenGlyph(String face, String text) {}

    /** The fonts of the program, read once. */
    private static final Map<String, Font> PROGRAM = new FontFiles(List.of()).names().stream()
            .map(GlyphPositions::ofProgram)
            .collect(Collectors.toUnmodifiableMap(Font::getFontName, font -> font));

    private final Map<String, Font> faces = new HashMap<>(PROGRAM);
    /** A cache, because many pages have the same texts. */
    private final Map<WrittenGlyph, String> known = new ConcurrentHashMap<>();

    /** A copy with a font of a content pack added. */
    public GlyphPositions with(byte[] file) {
        var font = read(new ByteArrayInputStream(file));
        faces.put(font.getFontName(), font);
        known.clear();
        return this;
    }

    /** The characters of a text that a font lacks, in words; empty if it has all. */
    public String lacking(String face, String text) {
        return known.computeIfAbsent(new WrittenGlyph(face, text), this::lacking);
    }

    private String lacking(WrittenGlyph written) {
        var face = written.face();
        var text = written.text();
        var font = faces.get(face);
        if (font == null) {
            return "its typeface " + face + " is not one of " + faces.keySet();
        }
        return text.codePoints().filter(c -> !Character.isISOControl(c) && !font.canDisplay(c)).distinct()
                .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.collectingAndThen(Collectors.joining(", "),
                        lacking -> lacking.isEmpty() ? "" : face + " lacks " + lacking));
    }

    private static Font ofProgram(String name) {
        try {
            return read(new ByteArrayInputStream(new FontFiles(List.of()).read(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font read(InputStream file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException | IOException e) {
            throw new AssertionError("a typeface cannot be read", e);
        }
    }
}
