// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The three requests to a disk whose order decides what a power cut leaves; a test can watch them. */
class Disk {

    /** Returns when the content of a file is on the disk. */
    void force(Path file, FileChannel open) throws IOException {
        open.force(true);
    }

    /** Renames a file or a folder, replacing a file. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns when the names in a folder are on the disk. */
    void forceFolder(Path folder) {
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException e) {
            // Windows opens no directory, and needs none of this.
        }
    }
}
