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

/** The typeface files by the names by which JavaFX knows them. */
final class FontsByName {

    private static final int FULL_NAME = 4;

    private static final Logger LOG = System.getLogger(FontsByName.class.getName());

    private final FontFiles files;
    private final Map<String, TrueTypeFont> read = new LinkedHashMap<>();
    /** Of the pack; what is read besides may be in the place of one that cannot go into a file. */
    private final Set<String> ofPack = new HashSet<>();

    /** The program's own typefaces and those of a content pack that can go into a file. */
    FontsByName(FontFiles files) {
        this.files = files;
        files.ofPack().stream().filter(file -> !CharacterSet.isCollection(file)).forEach(this::add);
    }

    /** Only TrueType goes into a file in parts; letters of other typefaces are drawn as areas. */
    private void add(byte[] file) {
        try {
            var face = new OTFParser().parse(new RandomAccessReadBuffer(file));
            face.setEnableGsub(false);
            if (face.getTableMap().containsKey("glyf") && mayBeEmbedded(face)) {
                read.put(fullName(face), face);
                ofPack.add(fullName(face));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a typeface of the pack cannot be read: {0}", e.getMessage());
        }
    }

    /** Whether its maker allows it (OS/2, fsType). */
    private static boolean mayBeEmbedded(TrueTypeFont face) throws IOException {
        var about = face.getOS2Windows();
        int rights = about == null ? 0 : about.getFsType();
        return (rights & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (rights & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    /** The ordinary typeface of the program. */
    String first() {
        return files.names().getFirst();
    }

    /** Whether there is a typeface of that full name. */
    boolean has(String name) {
        return ofPack.contains(name) || files.names().contains(name);
    }

    /** The typeface of a name, then every other one in which a character may be found that it lacks. */
    List<TrueTypeFont> inOrder(String name) throws IOException {
        var faces = new ArrayList<TrueTypeFont>();
        faces.add(face(name));
        for (var other : files.names()) {
            if (!other.equals(name)) {
                faces.add(face(other));
            }
        }
        read.values().stream().filter(face -> !faces.contains(face)).forEach(faces::add);
        return faces;
    }

    TrueTypeFont face(String name) throws IOException {
        var known = read.get(name);
        if (known != null) {
            return known;
        }
        var face = parse(files.read(files.names().contains(name) ? name : files.names().getFirst()));
        read.put(name, face);
        return face;
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        var face = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Letters are printed one by one, as JavaFX draws them: no ligatures.
        face.setEnableGsub(false);
        return face;
    }

    private static String fullName(TrueTypeFont face) throws IOException {
        var naming = face.getNaming();
        return naming.getNameRecords().stream().filter(entry -> entry.getNameId() == FULL_NAME)
                .map(entry -> entry.getString()).filter(name -> name != null && !name.isBlank()).findFirst()
                .orElse(naming.getPostScriptName());
    }
}
