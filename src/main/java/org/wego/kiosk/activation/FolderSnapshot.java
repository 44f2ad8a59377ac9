// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.wego.kiosk.files.PollingWatch;

/**
 * The files of a pack's folder at one moment: their names, sizes and times, without a look into them.
 *
 * @param files by path from the folder, in order; as {@link PackFileWalk} finds them
 */
public record FolderSnapshot(Map<String, FileFacts> files) {

    /**
     * What is known of a file before it is opened.
     *
     * @param size in bytes
     * @param millis when it was changed, since 1970
     */
    public record FileFacts(long size, long millis) {}

    /**
     * What is in a folder now.
     *
     * @throws IOException when it cannot be listed, or holds more files than a pack may
     */
    static FolderSnapshot of(Path folder) throws IOException {
        var files = new TreeMap<String, FileFacts>();
        PackFileWalk.of(folder).forEach((path, attributes) -> files.put(path,
                new FileFacts(attributes.size(), attributes.lastModifiedTime().toMillis())));
        return new FolderSnapshot(files);
    }

    /**
     * Begins to watch a folder.
     *
     * @param every how often is looked, and how long the folder must be at rest
     * @param handler is run on a thread of its own when the folder is another one than before and has come to rest, and
     *        says whether it is done; otherwise it is run again
     */
    public static PollingWatch<FolderSnapshot> watch(Path folder, Duration every, BooleanSupplier handler) {
        return PollingWatch.beginAtRest("content pack", every, () -> of(folder), _ -> handler.getAsBoolean());
    }
}
