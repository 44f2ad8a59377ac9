// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * The files of a pack, by path from the pack's folder.
 *
 * <p>A path has forward slashes and names nothing outside the pack. The methods refuse any other path with an
 * {@link UnusableFileException} that gives the reason.
 */
public sealed interface PackSource permits BundledPack, FolderPack, PatchedPack {

    /** The name of the manifest file. */
    String MANIFEST = "pack.json";

    /** The folder of the schemas. Schemas in a pack are for its editor; the program ignores them. */
    String SCHEMAS = "schema/";

    /** The pack that was opened: this one, or the one that this one patches. */
    default PackSource origin() {
        return this;
    }

    /** The name of the pack in messages. */
    String name();

    /** Whether the file exists and may be read. */
    boolean has(String path);

    /**
     * Opens the file. The caller closes the stream.
     *
     * @throws IOException when it cannot be read; an {@link UnusableFileException} says why in plain words
     */
    InputStream open(String path) throws IOException;

    /** The address of the file for a media player. */
    URI location(String path) throws IOException;

    /** The files in the pack's folder; empty for the bundled pack, which cannot be listed. */
    List<String> files() throws IOException;

    /**
     * The bytes of a file.
     *
     * @throws IOException also when the file exceeds the limit: 100 MB for films and fonts, 5 MB for others
     */
    default byte[] read(String path) throws IOException {
        int limit = FileLimits.of(path);
        try (var in = open(path)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnusableFileException("the file is larger than " + limit / (1024 * 1024) + " MB",
                        FileLimits.hint(path));
            }
            return bytes;
        }
    }
}
