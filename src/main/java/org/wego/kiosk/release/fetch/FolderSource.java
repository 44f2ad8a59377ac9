// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wego.kiosk.files.IoErrorMessages;

/**
 * Releases in a folder, which may be on another machine.
 *
 * @param folder that {@code publish} wrote, or a copy of it
 */
public record FolderSource(Path folder) implements ReleaseSource {

    private static final int PART = 64 * 1024;

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public void transfer(String path, long from, TransferTarget target) throws IOException {
        try (var in = open(path)) {
            in.skipNBytes(from);
            target.begin(from);
            for (byte[] part = read(in, path); part.length > 0; part = read(in, path)) {
                target.receive(part);
            }
        }
    }

    private InputStream open(String path) throws TransferException {
        var file = folder.resolve(path);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Opening a pipe would wait for ever.
            throw TransferException.failed(path + " in " + folder + " is not a file");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw TransferException.failed(Files.isDirectory(folder) ? path + " is missing in " + folder
                    : "there is no folder " + folder);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private byte[] read(InputStream in, String path) throws TransferException {
        try {
            return in.readNBytes(PART);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private TransferException failure(String path, IOException e) {
        return TransferException.failed("cannot read " + path + " in " + folder + ": " + IoErrorMessages.of(e));
    }

    @Override
    public void close() {
        // Every file is closed after its transfer.
    }
}
