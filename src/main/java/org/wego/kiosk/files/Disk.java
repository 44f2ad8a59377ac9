// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The three disk operations whose order decides what remains after a power cut; a test can record them. */
class Disk {

    /** Forces the content of a file to the disk. */
    void force(Path file, FileChannel open) throws IOException {
        open.force(true);
    }

    /** Renames a file or a folder, replacing a file. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forces the names in a folder to the disk. */
    void forceFolder(Path folder) {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException e) {
            // Windows cannot open a directory, and does not need this.
        }
    }
}
