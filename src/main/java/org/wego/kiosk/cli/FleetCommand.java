// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the state of all lobbies and desks of a site. */
@Command(name = "fleet", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Shows the state of all lobbies and desks of the site.")
public final class FleetCommand implements Callable<Integer> {

    /** The broker sends what it has kept at once; this is for a slow line. */
    private static final Duration LISTENING = Duration.ofSeconds(3);

    @Option(names = "--json", description = "Prints one JSON document instead of lines.")
    private boolean asJson;

    @Option(names = "--config", paramLabel = "FILE", required = true,
            description = "The configuration of a unit of the site, which names the broker.")
    private Path config = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        var options = BrokerOptions.read(config);
        var json = new StrictJson();
        var clock = Clock.systemUTC();
        var document = new FleetListening(options, json, clock).listen(LISTENING);
        var out = spec.commandLine().getOut();
        if (asJson) {
            out.print(new String(json.write(document), StandardCharsets.UTF_8));
        } else {
            document.lines().forEach(out::println);
        }
        out.flush();
        return document.well() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
