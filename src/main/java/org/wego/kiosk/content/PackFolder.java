// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.CommandException;

/** Refuses a folder that can hold no content pack, alike for every command. */
public final class PackFolder {

    private PackFolder() {}

    /**
     * Looks for the folder and its manifest; what is in them is for the check.
     *
     * @param name of the option that names it, with a space behind it; empty for an argument
     * @param folder empty: the bundled pack
     * @throws CommandException when there is no such folder, or it may not be read
     */
    public static void require(String name, Optional<Path> folder) throws CommandException {
        var fault = folder.flatMap(PackFolder::fault);
        if (fault.isPresent()) {
            throw CommandException.usage(name + folder.orElseThrow() + ": " + fault.get());
        }
    }

    private static Optional<String> fault(Path folder) {
        if (!Files.exists(folder)) {
            return Optional.of("there is no such folder (name the folder of a content pack, which holds "
                    + PackSource.MANIFEST + ")");
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("this is a file (name the folder that holds " + PackSource.MANIFEST + ")");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            return Optional.of("permission denied (let this user read the folder)");
        }
        return Optional.empty();
    }
}
