// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFinding;
import org.wego.kiosk.link.LinkFinding.LinkOutcome;
import org.wego.kiosk.link.mqtt.LinkDiagnosis;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tests the link of this unit with the broker. */
@Command(name = "link", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Tests the link with other lobbies and desks.")
public final class LinkCommand implements Callable<Integer> {

    @Option(names = "--test",
            description = "Says step by step what works: name, port, clock, TLS, login, rights, round trip, texts.")
    private boolean test;

    @Option(names = "--config", paramLabel = "FILE", required = true,
            description = "The configuration of the unit, which names the broker.")
    private Path config = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        if (!test) {
            throw CommandException.usage("Nothing to do (add --test)");
        }
        var json = new StrictJson();
        return worksWith(BrokerOptions.read(config), json) ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    /** Nothing of the link is in the signature: reading it would load the class at each start of the program. */
    private boolean worksWith(BrokerOptions options, StrictJson json) throws CommandException {
        try {
            var wiring = new LinkWiring(options.broker(), options.state(), json, Clock.systemUTC());
            boolean works = new LinkDiagnosis(wiring.access(), wiring.topics(), options.broker().unit(), this::print)
                    .run();
            var texts = TextKeys.look(options.broker(), wiring.topics(), json);
            print(texts);
            return works && texts.outcome() != LinkOutcome.FAILED;
        } catch (LinkException e) {
            throw CommandException.usage(e.failure().words());
        }
    }

    private void print(LinkFinding finding) {
        spec.commandLine().getOut().println(finding.what() + ": "
                + finding.outcome().name().toLowerCase(Locale.ROOT) + ": " + finding.words());
        spec.commandLine().getOut().flush();
    }
}
