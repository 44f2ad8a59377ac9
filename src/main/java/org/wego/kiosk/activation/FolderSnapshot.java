// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.pack.source.PackFileWalk;

/**
 * The files in the folder of a pack at one moment: names, sizes and times, without their content.
 *
 * @param files by path relative to the folder, sorted; as {@link PackFileWalk} finds them
 */
public record FolderSnapshot(Map<String, FileFacts> files) {

    /**
     * The attributes of a file.
     *
     * @param size in bytes
     * @param millis the time of its last change, since 1970
     */
    public record FileFacts(long size, long millis) {}

    /**
     * The present files of a folder.
     *
     * @throws IOException when the folder cannot be listed, or holds more files than a pack may
     */
    static FolderSnapshot of(Path folder) throws IOException {
        var files = new TreeMap<String, FileFacts>();
        PackFileWalk.of(folder).files().forEach((path, attributes) -> files.put(path,
                new FileFacts(attributes.size(), attributes.lastModifiedTime().toMillis())));
        return new FolderSnapshot(files);
    }

    /**
     * Starts watching a folder.
     *
     * @param every the interval between checks, and how long the folder must be unchanged
     * @param handler is run on its own thread when the folder has changed and is at rest again. Returns whether it is
     *        done; otherwise it is run again
     */
    public static PollingWatch<FolderSnapshot> watch(Path folder, Duration every, BooleanSupplier handler) {
        return PollingWatch.beginAtRest("content pack", every, () -> of(folder), _ -> handler.getAsBoolean());
    }
}
