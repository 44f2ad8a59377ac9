// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.wego.kiosk.files.AtomicFiles;

/** The operations whose order decides what kiosks find after an interruption; a test can stop between them. */
class PublishingDisk {

    /** Gives a finished file its name; {@link #forceFolder} makes that last. */
    void place(Path finished, Path target) throws IOException {
        Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the names in a folder last. */
    void forceFolder(Path folder) {
        AtomicFiles.forceFolder(folder);
    }

    /** Replaces a file. */
    void write(Path file, byte[] bytes) throws IOException {
        AtomicFiles.write(file, bytes);
    }

    /** Deletes a file. */
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
