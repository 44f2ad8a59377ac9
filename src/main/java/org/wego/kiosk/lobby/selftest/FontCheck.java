// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.font.BundledFont;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;

/**
 * Checks that the program's own fonts are on this machine and not truncated.
 *
 * <p>Reads a few hundred bytes of each. The content check tests whether a font has the characters of a pack.
 */
final class FontCheck {

    private static final int TRUE_TYPE = 0x00010000;
    /** Bytes between the number of tables and the first of them. */
    private static final int SEARCH_HINTS = 6;
    /** Name and check sum of a table. */
    private static final int NAME_AND_SUM = 8;

    private FontCheck() {}

    /**
     * Checks the fonts of some languages.
     *
     * @param languages the languages of the pack
     */
    static SelfTestItem run(List<Lang> languages) {
        var files = languages.stream().map(BundledFont::of).distinct()
                .flatMap(font -> font.files().stream());
        return files.filter(file -> !isWhole(file)).findFirst()
                .map(file -> SelfTestItem.failed(SelfTestPart.FONTS, "the font " + file + " is missing or damaged",
                        "install the program again"))
                .orElseGet(() -> SelfTestItem.ok(SelfTestPart.FONTS, "the program's fonts are complete"));
    }

    /** Whether every table that a font file lists is within it. */
    private static boolean isWhole(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long size = Files.size(file);
            if (in.readInt() != TRUE_TYPE) {
                return false;
            }
            int tables = in.readUnsignedShort();
            in.skipNBytes(SEARCH_HINTS);
            for (int i = 0; i < tables; i++) {
                in.skipNBytes(NAME_AND_SUM);
                if (Integer.toUnsignedLong(in.readInt()) + Integer.toUnsignedLong(in.readInt()) > size) {
                    return false;
                }
            }
            return tables > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
