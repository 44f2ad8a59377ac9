// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.font.BundledFont;

/**
 * The font files, for embedding in documents.
 *
 * @param ofPack the fonts of the content pack; TrueType or OpenType
 */
public record FontFiles(List<byte[]> ofPack) {

    public FontFiles {
        ofPack = List.copyOf(ofPack);
    }

    /** The full names of the bundled fonts, the regular one first. */
    public List<String> names() {
        return Stream.of(BundledFont.values()).flatMap(font -> font.names().stream()).toList();
    }

    /**
     * The file of a bundled font.
     *
     * @param name one of {@link #names}
     */
    public Path file(String name) {
        return BundledFont.file(name);
    }

    /**
     * The content of the file of a bundled font.
     *
     * @param name one of {@link #names}
     */
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(file(name));
    }
}
