// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.overlay.OverlayState;

/**
 * The fingerprint of a pack, which changes with every file.
 *
 * <p>Text, fonts and small files count with their content, large media with size and time, so that a film of a hundred
 * megabytes is not read at every start.
 */
public final class PackDigest {

    private static final List<String> READ_WHOLE = List.of(".json", ".geojson", ".properties", ".ttf", ".otf");
    private static final long SMALL = 1024 * 1024;

    private PackDigest() {}

    /**
     * The digest of a folder: SHA-256, in lower-case hexadecimal digits.
     *
     * @throws IOException when a file cannot be read
     */
    public static String of(Path folder) throws IOException {
        var sha = new Sha256();
        for (var entry : FolderSnapshot.of(folder).files().entrySet()) {
            var facts = entry.getValue();
            sha.add(entry.getKey());
            sha.add(facts.size());
            if (isReadWhole(entry.getKey(), facts)) {
                sha.add(folder.resolve(entry.getKey()));
            } else {
                sha.add(facts.millis());
            }
        }
        return sha.hex();
    }

    /** The digest of the changes of reception; empty when there are none. */
    static String of(OverlayState overlay) {
        if (overlay.changesNothing()) {
            return "";
        }
        var sha = new Sha256();
        overlay.entries().forEach((key, entry) -> {
            sha.add(key.toString());
            sha.add(entry.revision());
            sha.add(entry.savedAt().toString());
        });
        return sha.hex();
    }

    private static boolean isReadWhole(String path, FolderSnapshot.FileFacts facts) {
        var name = path.toLowerCase(Locale.ROOT);
        return facts.size() <= SMALL || READ_WHOLE.stream().anyMatch(name::endsWith);
    }
}
