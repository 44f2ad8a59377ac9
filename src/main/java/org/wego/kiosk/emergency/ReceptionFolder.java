// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.StrictJson;

/**
 * Messages as files in the folder of reception's changes, which a desk and its lobbies share. No broker is needed.
 *
 * <p>For one thread.
 */
public final class ReceptionFolder {

    private static final String NAME = "alerts";
    private static final String EXTENSION = ".json";

    private final Path overlay;
    private final Path folder;
    private final StrictJson json = new StrictJson();
    private final FolderFiles<EmergencyMessage> files;

    /**
     * The messages in a folder.
     *
     * @param overlay the folder of reception's changes
     */
    public ReceptionFolder(Path overlay) {
        this.overlay = overlay;
        this.folder = overlay.resolve(NAME);
        this.files = new FolderFiles<>(folder, EXTENSION, this::parse);
    }

    private EmergencyMessage parse(byte[] bytes) throws Exception {
        var read = json.read(bytes, EmergencyMessage.class);
        var fault = read.fault();
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        return new EmergencyMessage(read.format(), read.id(), EmergencyOrigin.RECEPTION_FOLDER, read.exercise(),
                read.sent(), read.until(), read.target(), read.texts());
    }

    /** What is in the folder now. */
    public FolderMessages look() {
        try {
            return new FolderMessages(Optional.of(files.look()), files.faults());
        } catch (NoSuchFileException e) {
            // Without the folder above it, the share is not there, and nobody has ended anything.
            return new FolderMessages(Files.isDirectory(overlay) ? Optional.of(List.of()) : Optional.empty(),
                    List.of());
        } catch (IOException e) {
            return new FolderMessages(Optional.empty(), List.of("the folder " + folder + " cannot be read"));
        }
    }

    /**
     * Puts a message into the folder.
     *
     * @throws IOException when it cannot be written
     */
    public void put(EmergencyMessage message) throws IOException {
        AtomicFiles.write(file(message.id()), json.write(message));
    }

    /**
     * Takes a message out of the folder.
     *
     * @throws IOException when it is still there
     */
    public void take(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + EXTENSION);
    }
}
