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
import java.util.stream.Collectors;
import org.wego.kiosk.theme.FontFiles;

/** Which characters each typeface has: JavaFX draws a box for the others and does not tell. */
public final class Glyphs {

    private final Map<String, Font> faces = new HashMap<>();

    /** The typefaces of the program. */
    public Glyphs() {
        var files = new FontFiles(List.of());
        for (var name : files.names()) {
            try {
                add(new ByteArrayInputStream(files.read(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same and one of a content pack. */
    public Glyphs with(byte[] file) {
        add(new ByteArrayInputStream(file));
        return this;
    }

    /** What a face cannot draw of a text, in words; empty when it can draw all of it. */
    public String lacking(String face, String text) {
        var font = faces.get(face);
        if (font == null) {
            return "its typeface " + face + " is not one of " + faces.keySet();
        }
        return text.codePoints().filter(c -> !Character.isISOControl(c) && !font.canDisplay(c)).distinct()
                .mapToObj(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .collect(Collectors.collectingAndThen(Collectors.joining(", "),
                        lacking -> lacking.isEmpty() ? "" : face + " lacks " + lacking));
    }

    private void add(InputStream file) {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, file);
            faces.put(font.getFontName(), font);
        } catch (FontFormatException | IOException e) {
            throw new AssertionError("a typeface cannot be read", e);
        }
    }
}
