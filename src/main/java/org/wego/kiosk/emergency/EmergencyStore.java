// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/**
 * Keeps messages in a folder, one file each, so that they survive a restart.
 *
 * <p>A damaged file is reported and leaves the others as they are. A folder that cannot be written is logged: messages are
 * then shown all the same, but only until the program ends.
 */
public final class EmergencyStore {

    private static final Logger LOG = System.getLogger(EmergencyStore.class.getName());
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final StrictJson json;
    private final List<String> faults = new ArrayList<>();

    /**
     * A store.
     *
     * @param folder need not exist
     */
    public EmergencyStore(Path folder, StrictJson json) {
        this.folder = folder;
        this.json = json;
    }

    /** What was kept. */
    List<KeptEmergency> read() {
        var kept = new ArrayList<KeptEmergency>();
        try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (var file : files) {
                read(file, kept);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return kept;
        } catch (IOException | DirectoryIteratorException e) {
            faults.add("emergency messages cannot be read from " + folder);
            LOG.log(Level.WARNING, "Cannot read the emergency messages in " + folder, e);
        }
        return kept;
    }

    private void read(Path file, List<KeptEmergency> kept) {
        try {
            var read = json.read(Files.readAllBytes(file), KeptEmergency.class);
            var fault = read.message().flatMap(EmergencyMessage::fault);
            if (fault.isPresent()) {
                faults.add("the emergency message in " + file + " cannot be used: " + fault.get());
            } else {
                kept.add(read);
            }
        } catch (IOException e) {
            faults.add("the emergency message in " + file + " cannot be read: " + IoErrorMessages.of(e));
        } catch (JsonException e) {
            faults.add("the emergency message in " + file + " is damaged: " + e.getMessage());
        }
    }

    /** What could not be read, in sentences for staff. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Keeps a message, in place of what was kept under its id. */
    void keep(KeptEmergency kept) {
        try {
            AtomicFiles.write(file(kept.id()), json.write(kept));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot keep the emergency message {0} over a restart: {1}", kept.id(),
                    IoErrorMessages.withFile(e));
        }
    }

    /** Forgets a message. */
    void forget(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot forget the emergency message {0}: {1}", id, IoErrorMessages.withFile(e));
        }
    }

    private Path file(String id) {
        return folder.resolve(id + EXTENSION);
    }
}
