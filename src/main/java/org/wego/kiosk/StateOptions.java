// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.StateFolder;
import picocli.CommandLine.Option;

/** The options by which a command finds what a kiosk keeps; the same folder as the lobby's with the same options. */
final class StateOptions {

    @Option(names = "--state", paramLabel = "DIR",
            description = "The folder of what the kiosk keeps (default: as the lobby finds it).")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE",
            description = "The set-up of the kiosk, which may name the folder.")
    private Optional<Path> config = Optional.empty();

    /**
     * The folder, there or not.
     *
     * @throws IOException when the configuration cannot be read, with a message for a person
     */
    StateFolder folder() throws IOException {
        if (state.isEmpty() && config.isPresent()) {
            var named = new ConfigReader(new StrictJson()).read(config.get()).state();
            if (named.isPresent()) {
                return new StateFolder(Path.of(named.get()));
            }
        }
        return new StateFolder(state.orElseGet(StatePlace::usual));
    }
}
