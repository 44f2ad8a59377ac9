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
 * Says whose content a folder holds: by the id in its manifest or, while that cannot be read, by the id of the last good
 * pack that it held.
 *
 * <p>A file that is damaged or cannot be written is reported once and keeps nothing from starting. For one thread at a
 * time, and not for the FX thread.
 */
final class PackIdentities {

    private static final System.Logger LOG = System.getLogger(PackIdentities.class.getName());
    private static final int FORMAT = 1;

    private final JsonStateFile<RememberedIdentities> file;
    private final StrictJson json;

    /**
     * What is remembered in a file.
     *
     * @param folders the id of the last good pack of each folder, by its absolute path
     */
    private record RememberedIdentities(int format, Map<String, String> folders) {}

    PackIdentities(Path file, StrictJson json) {
        this.file = new JsonStateFile<>(file, RememberedIdentities.class, json, AtomicFiles::write);
        this.json = json;
    }

    /** The id of the pack in a folder; empty when it cannot be read and no good one was ever there. */
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
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be written: {1}; while the manifest of a pack cannot be"
                    + " read, no kept copy is shown in its place", file.path(), e.toString());
        }
    }

    private Map<String, String> remembered() {
        return file.read(new RememberedIdentities(FORMAT, Map.of()), e -> {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be used and is begun again: {1}", file.path(),
                    e.getMessage());
            return new RememberedIdentities(FORMAT, Map.of());
        }).folders();
    }

    private static String key(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
