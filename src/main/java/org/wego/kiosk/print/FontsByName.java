// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.wego.kiosk.font.CharacterSet;
import org.wego.kiosk.theme.FontFiles;

/** The fonts of the program and of the pack, by the full name that JavaFX uses. */
final class FontsByName {

    private static final int FULL_NAME = 4;

    private static final Logger LOG = System.getLogger(FontsByName.class.getName());

    private final FontFiles files;
    private final Map<String, TrueTypeFont> read = new LinkedHashMap<>();
    /** The names of the pack's fonts. Other fonts in {@link #read} may replace one that cannot be embedded. */
    private final Set<String> ofPack = new HashSet<>();

    /** The fonts of the program, and those of the pack that can be embedded in a PDF file. */
    FontsByName(FontFiles files) {
        this.files = files;
        files.ofPack().stream().filter(file -> !CharacterSet.isCollection(file)).forEach(this::add);
    }

    /**
     * Adds a font of the pack if it is TrueType: PDFBox embeds subsets of no other format, so others are drawn as
     * areas.
     */
    private void add(byte[] file) {
        try {
            var font = new OTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            if (font.getTableMap().containsKey("glyf") && mayBeEmbedded(font)) {
                read.put(fullName(font), font);
                ofPack.add(fullName(font));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot read a font of the pack: {0}", e.getMessage());
        }
    }

    /** Whether the licence bits of the font (table OS/2, fsType) allow embedding a subset. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        var metrics = font.getOS2Windows();
        int rights = metrics == null ? 0 : metrics.getFsType();
        return (rights & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    /** The default font of the program. */
    String defaultName() {
        return files.names().getFirst();
    }

    /** Whether a font has this full name. */
    boolean has(String name) {
        return ofPack.contains(name) || files.names().contains(name);
    }

    /** The font of a name, then all others as fallbacks for characters that it lacks. */
    List<TrueTypeFont> inOrder(String name) throws IOException {
        var fonts = new ArrayList<TrueTypeFont>();
        fonts.add(font(name));
        for (var other : files.names()) {
            if (!other.equals(name)) {
                fonts.add(font(other));
            }
        }
        read.values().stream().filter(font -> !fonts.contains(font)).forEach(fonts::add);
        return fonts;
    }

    TrueTypeFont font(String name) throws IOException {
        var known = read.get(name);
        if (known != null) {
            return known;
        }
        var font = parse(files.read(files.names().contains(name) ? name : files.names().getFirst()));
        read.put(name, font);
        return font;
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // No ligatures, because JavaFX draws the letters one by one.
        font.setEnableGsub(false);
        return font;
    }

    private static String fullName(TrueTypeFont font) throws IOException {
        var naming = font.getNaming();
        return naming.getNameRecords().stream().filter(entry -> entry.getNameId() == FULL_NAME)
                .map(entry -> entry.getString()).filter(name -> name != null && !name.isBlank()).findFirst()
                .orElse(naming.getPostScriptName());
    }
}
