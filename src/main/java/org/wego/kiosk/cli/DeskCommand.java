// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.desk.app.Desk;
import org.wego.kiosk.desk.app.DeskOptions;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens reception's window. */
@Command(name = "desk", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Opens reception's window on the same content.")
public final class DeskCommand implements Callable<Integer> {

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Option(names = "--config", paramLabel = "FILE",
            description = "The configuration of the desk, which may name pack, overlay, state folder and broker.")
    private Optional<Path> config = Optional.empty();

    @Override
    public Integer call() throws IOException, CommandException {
        var settings = config.isPresent() ? new ConfigReader(new StrictJson()).read(config.get()).config()
                : KioskConfig.standard();
        return new Desk(options, settings).run();
    }
}
