// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.Publication;
import org.wego.kiosk.release.PublicationTimes;
import org.wego.kiosk.release.ReleasePublisher;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes a content pack as a signed release. */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Publishes a content pack as a signed release, for kiosks to fetch.",
                "The folder of --out can be copied to any web server."})
public final class PublishCommand implements Callable<Integer> {

    private static final int MAX_DAYS = 3650;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the content pack.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--key", required = true, paramLabel = "FILE",
            description = "The private key that signs. Name two while kiosks change from one to the other.")
    private List<Path> keys = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the releases.")
    private Path out = Path.of("");

    @Option(names = "--renew",
            description = "Only renews the timestamp of the newest release, without a new release.")
    private boolean renew;

    @Option(names = "--announce",
            description = "Tells linked lobbies that the release is there (with --config).")
    private boolean announce;

    @Option(names = "--config", paramLabel = "FILE",
            description = "The configuration of the unit that announces the release, which names the broker.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--fresh-days", paramLabel = "N", defaultValue = "30",
            description = "The days until the timestamp must be renewed (default: ${DEFAULT-VALUE}).")
    private int freshDays;

    @Option(names = "--valid-days", paramLabel = "N", defaultValue = "365",
            description = "The days for which the release may be fetched (default: ${DEFAULT-VALUE}).")
    private int validDays;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        requireSense();
        var broker = config.isPresent() ? Optional.of(BrokerOptions.read(config.get()))
                : Optional.<BrokerOptions>empty();
        var signers = new ArrayList<SigningKey>();
        for (var key : keys) {
            signers.add(KeyFiles.readPrivate(key));
        }
        var publisher = new ReleasePublisher(out, signers, new Packs()::open, new StrictJson(), Clock.systemUTC());
        var times = new PublicationTimes(Duration.ofDays(freshDays), Duration.ofDays(validDays));
        try {
            var done = renew ? publisher.renew(times.fresh()) : publisher.publish(folder.orElseThrow(), times);
            report(done);
            if (broker.isPresent()) {
                new ReleaseAnnouncement(broker.get(), spec.commandLine().getOut()).say(done.release());
            }
            return ExitCode.DONE;
        } catch (ReleaseRefusedException e) {
            throw new CommandException(ExitCode.PROBLEMS, e.reason(), e);
        }
    }

    private void requireSense() throws CommandException {
        if (renew == folder.isPresent()) {
            throw CommandException.usage(renew ? "--renew makes no new release: leave DIR out"
                    : "Give the DIR of a content pack, or --renew");
        }
        if (announce != config.isPresent()) {
            throw CommandException.usage(announce ? "--announce needs --config FILE, which names the broker"
                    : "--config is only for --announce");
        }
        for (int days : List.of(freshDays, validDays)) {
            if (days < 1 || days > MAX_DAYS) {
                throw CommandException.usage(days + " is not 1 to " + MAX_DAYS + " days");
            }
        }
        PackFolder.require("", folder);
    }

    private void report(Publication done) {
        var lines = spec.commandLine().getOut();
        var release = done.release();
        lines.println((renew ? "renewed: " : "published: ") + release.name() + ", " + release.files().size()
                + " files");
        if (!done.leftOut().isEmpty()) {
            lines.println("left out, because hidden: " + String.join(", ", done.leftOut()));
        }
        lines.println("renew it before: " + done.freshUntil());
        lines.flush();
    }
}
