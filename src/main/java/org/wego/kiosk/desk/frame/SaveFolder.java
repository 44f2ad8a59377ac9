// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which the dialog for saving a file begins: the last one used, if it still exists. */
public final class SaveFolder {

    private static final String KEY = "save-folder";

    private final DeskMemory memory;
    private final Path documents;

    /**
     * A folder that the window remembers.
     *
     * @param documents where the first dialog begins
     */
    public SaveFolder(DeskMemory memory, Path documents) {
        this.memory = memory;
        this.documents = documents;
    }

    Path get() {
        return memory.get(KEY).map(Path::of).filter(Files::isDirectory).orElse(documents);
    }

    /** Remembers the folder of a chosen file. */
    void remember(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            memory.put(KEY, folder.toString());
        }
    }
}
