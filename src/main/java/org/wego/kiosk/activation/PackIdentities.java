// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackManifests;

/**
 * Finds the id of the pack in a folder: from its manifest or, while that cannot be read, from the last good pack in the
 * folder.
 *
 * <p>A file that is damaged or cannot be written is reported once and does not keep the kiosk from starting. For one
 * thread at a time, and not for the FX thread.
 */
final class PackIdentities {

    private static final System.Logger LOG = System.getLogger(PackIdentities.class.getName());
    private static final int FORMAT = 1;

    private final JsonStateFile<RememberedIdentities> file;
    private final StrictJson json;

    /**
     * The content of the file.
     *
     * @param folders the id of the last good pack of each folder, by its absolute path
     */
    private record RememberedIdentities(int format, Map<String, String> folders) {}

    PackIdentities(Path file, StrictJson json) {
        this.file = new JsonStateFile<>(file, RememberedIdentities.class, json, AtomicFiles::write);
        this.json = json;
    }

    /** The id of the pack in a folder; empty when the manifest cannot be read and the folder never held a good pack. */
    Optional<String> of(Path folder) {
        return PackManifests.id(new FolderPack(folder), json)
                .or(() -> Optional.ofNullable(remembered().get(key(folder))));
    }

    /** Remembers the id of a good pack. */
    void remember(Path folder, String id) {
        var folders = new TreeMap<>(remembered());
        if (id.equals(folders.put(key(folder), id))) {
            return;
        }
        try {
            file.write(new RememberedIdentities(FORMAT, folders));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot write {0}: {1}; while the manifest of a pack cannot be"
                    + " read, no stored copy of it can be shown instead", file.path(), e.toString());
        }
    }

    private Map<String, String> remembered() {
        return file.read(new RememberedIdentities(FORMAT, Map.of()), e -> {
            LOG.log(System.Logger.Level.WARNING, "Cannot read {0}, so it is started afresh: {1}", file.path(),
                    e.getMessage());
            return new RememberedIdentities(FORMAT, Map.of());
        }).folders();
    }

    private static String key(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
