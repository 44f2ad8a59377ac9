// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;
import picocli.CommandLine.Option;

/** The options that locate the state folder; the same options give the same folder as for the lobby. */
final class StateOptions {

    @Option(names = "--state", paramLabel = "DIR",
            description = "The state folder of the kiosk (default: the same as for the lobby).")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE",
            description = "The configuration of the kiosk, which may name the folder.")
    private Optional<Path> config = Optional.empty();

    /**
     * The folder, for a command that only reads it.
     *
     * @throws IOException when the configuration cannot be read, with a message for a person
     * @throws CommandException when the named folder does not exist or is a file
     */
    StateFolder existingFolder() throws IOException, CommandException {
        var folder = folder();
        var path = folder.path();
        if (isNamed() && !Files.exists(path)) {
            throw CommandException.usage(path + ": there is no such folder (name the state folder of a kiosk; the"
                    + " lobby creates it at its first start)");
        }
        return folder;
    }

    private boolean isNamed() {
        return state.isPresent() || config.isPresent();
    }

    /**
     * The folder, which need not exist.
     *
     * @throws IOException when the configuration cannot be read, with a message for a person
     * @throws CommandException when the path is a file
     */
    StateFolder folder() throws IOException, CommandException {
        var path = path();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw CommandException.usage(path + ": this is a file (name the state folder of a kiosk)");
        }
        return new StateFolder(path);
    }

    private Path path() throws IOException {
        if (state.isEmpty() && config.isPresent()) {
            var named = new ConfigReader(new StrictJson()).read(config.get()).config().state();
            if (named.isPresent()) {
                return Path.of(named.get());
            }
        }
        return state.orElseGet(DefaultFolders::state);
    }
}
