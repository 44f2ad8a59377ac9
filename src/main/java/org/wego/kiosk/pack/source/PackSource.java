// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * The files of a pack, by path from the pack's folder.
 *
 * <p>A path has forward slashes and names nothing outside the pack; {@link UnusableFileException} says why another one is
 * refused.
 */
public sealed interface PackSource permits BundledPack, FolderPack, PatchedPack {

    /** The file that says what the pack is. */
    String MANIFEST = "pack.json";

    /** The folder of the schemas; those that a pack brings are for its editor, never for the program. */
    String SCHEMAS = "schema/";

    /** The pack that was opened: this one, or the one of which some files read otherwise here. */
    default PackSource origin() {
        return this;
    }

    /** How the pack is called in a message. */
    String name();

    /** Whether the file is there and may be read. */
    boolean has(String path);

    /**
     * The file, unread; to be closed by whoever opens it.
     *
     * @throws IOException when it cannot be read; an {@link UnusableFileException} says why in plain words
     */
    InputStream open(String path) throws IOException;

    /** Where a player finds the file. */
    URI location(String path) throws IOException;

    /** The files of the pack as far as they can be listed; empty for the bundled pack. */
    List<String> files() throws IOException;

    /**
     * The bytes of a file.
     *
     * @throws IOException also when the file is larger than a file of its kind may be: 5 MB, films and fonts 100 MB
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
