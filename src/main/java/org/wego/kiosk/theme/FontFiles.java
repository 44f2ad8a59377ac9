// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.font.BundledFont;

/**
 * The typefaces as files, for whoever embeds them elsewhere.
 *
 * @param ofPack the typefaces that a content pack brings; TrueType or OpenType
 */
public record FontFiles(List<byte[]> ofPack) {

    public FontFiles {
        ofPack = List.copyOf(ofPack);
    }

    /** The full names of the program's own typefaces, the ordinary one first. */
    public List<String> names() {
        return Stream.of(BundledFont.values()).flatMap(font -> font.names().stream()).toList();
    }

    /**
     * The file of one of the program's own typefaces.
     *
     * @param name one of {@link #names}
     */
    public Path file(String name) {
        return BundledFont.file(name);
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
