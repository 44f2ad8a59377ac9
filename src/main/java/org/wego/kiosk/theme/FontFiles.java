// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The typefaces as files, for whoever embeds them elsewhere.
 *
 * @param ofPack the typefaces that a content pack brings; TrueType or OpenType
 */
public record FontFiles(List<byte[]> ofPack) {

    private static final List<String> NAMES = List.of("Pretendard JP Medium", "Pretendard JP SemiBold",
            "Pretendard JP Bold", "Noto Sans SC Medium", "Noto Sans SC Bold");

    public FontFiles {
        ofPack = List.copyOf(ofPack);
    }

    /** The full names of the program's own typefaces, the ordinary one first. */
    public List<String> names() {
        return NAMES;
    }

    /**
     * The file of one of the program's own typefaces.
     *
     * @param name one of {@link #names}
     */
    public Path file(String name) {
        int style = name.lastIndexOf(' ');
        return Fonts.file(name.substring(0, style).replace(" ", "") + "-" + name.substring(style + 1) + ".ttf");
    }

    /**
     * All of such a file.
     *
     * @param name one of {@link #names}
     */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }
}
