// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.IOException;
import java.util.ArrayList;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.theme.FontFiles;

/** The font files of a pack. */
public final class PackFonts {

    private PackFonts() {}

    /** The readable font files, in the order of the pack. */
    public static FontFiles of(PackResult.Accepted pack) {
        var files = new ArrayList<byte[]>();
        for (var font : pack.content().manifest().fonts()) {
            try {
                files.add(pack.source().read(font.file()));
            } catch (IOException e) {
                // Another font replaces it; the log named the file at the start.
            }
        }
        return new FontFiles(files);
    }
}
