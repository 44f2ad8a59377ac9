// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The disk of the machine, with a record of its operations. */
class RecordingDisk extends Disk {

    private final List<String> requests = new ArrayList<>();

    /** The operations so far, oldest first; unfinished files are called "draft". */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    void force(Path file, FileChannel open) throws IOException {
        super.force(file, open);
        requests.add("force content of " + name(file));
    }

    @Override
    void move(Path from, Path to) throws IOException {
        super.move(from, to);
        requests.add("rename " + name(from) + " to " + name(to));
    }

    @Override
    void forceFolder(Path folder) {
        super.forceFolder(folder);
        requests.add("force names in " + name(folder));
    }

    private static String name(Path path) {
        return AtomicFiles.isUnfinished(path) ? "draft" : String.valueOf(path.getFileName());
    }
}
