// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.CommandException;

/** Refuses a folder that cannot contain a content pack, in the same words for every command. */
public final class PackFolder {

    private PackFolder() {}

    /**
     * Requires a readable folder; its content is left to the check.
     *
     * @param name of the option that names it, followed by a space; empty for an argument
     * @param folder empty: the bundled pack
     * @throws CommandException when the folder does not exist, or cannot be read
     */
    public static void require(String name, Optional<Path> folder) throws CommandException {
        var problem = folder.flatMap(PackFolder::problem);
        if (problem.isPresent()) {
            throw CommandException.usage(name + folder.orElseThrow() + ": " + problem.get());
        }
    }

    private static Optional<String> problem(Path folder) {
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
