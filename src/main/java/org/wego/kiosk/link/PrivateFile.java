// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;

/** A file with a secret, which only its owner may read. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * The content of the file.
     *
     * @throws LinkException when it cannot be read, or when others could read it, too
     */
    static byte[] read(Path file) throws LinkException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                others.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
                if (!others.isEmpty()) {
                    throw LinkException.file(file + ": others than its owner can read or change this file, and it holds"
                            + " a secret: chmod 600 " + file);
                }
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw LinkException.file(file + ": there is no such file");
        } catch (IOException e) {
            throw LinkException.file(file + ": the file cannot be read: " + e.getMessage());
        }
    }
}
