// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.wego.kiosk.theme.FontFiles;

/** The typeface files by the names by which JavaFX knows them. */
final class Typefaces {

    private static final int FULL_NAME = 4;

    private final FontFiles files;
    private final Map<String, TrueTypeFont> read = new LinkedHashMap<>();

    /**
     * The program's own typefaces and those of a content pack.
     *
     * @throws IOException when one of the pack's is no TrueType file
     */
    Typefaces(FontFiles files) throws IOException {
        this.files = files;
        for (var file : files.ofPack()) {
            var face = parse(file);
            read.put(fullName(face), face);
        }
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
