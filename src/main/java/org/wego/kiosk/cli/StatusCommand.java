// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.KioskStatus;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.StatusReader;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the status of the running lobby for an operator. */
@Command(name = "status", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Shows the state of the running lobby.")
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final StateOptions place = new StateOptions();

    @Option(names = "--json", description = "Prints one JSON document instead of lines.")
    private boolean asJson;

    @Option(names = "--openmetrics", paramLabel = "FILE",
            description = "Writes the state to a file (.prom) for the text file collector of a Prometheus exporter.")
    private Optional<Path> openMetrics = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        var json = new StrictJson();
        var out = spec.commandLine().getOut();
        var clock = Clock.systemUTC();
        var status = new StatusReader(place.existingFolder(), json, clock).read();
        if (openMetrics.isPresent()) {
            // Whole or not at all, because the collector may read at any time.
            AtomicFiles.write(openMetrics.get().toAbsolutePath(), OpenMetrics.of(status, today(status, clock))
                    .getBytes(StandardCharsets.UTF_8));
        } else if (asJson) {
            out.print(new String(json.write(status), StandardCharsets.UTF_8));
        } else {
            new StatusReport(status, clock.instant()).all().forEach(out::println);
        }
        out.flush();
        return code(status.condition());
    }

    /** What was counted today where the lobby is. */
    private UsageCounts today(KioskStatus status, Clock clock) throws IOException, CommandException {
        var zone = status.health().flatMap(HealthReport::timeZone).orElse(ZoneOffset.UTC);
        return new UsageFolder(place.existingFolder()).read().days().getOrDefault(LocalDate.ofInstant(clock.instant(),
                zone), UsageCounts.NONE);
    }

    private static int code(Condition condition) {
        return switch (condition) {
            case WELL -> ExitCode.DONE;
            case PROBLEMS -> ExitCode.PROBLEMS;
            case NOT_RUNNING -> ExitCode.NOT_RUNNING;
            case DOES_NOT_ANSWER -> ExitCode.NO_ANSWER;
            case UNKNOWN -> ExitCode.USAGE;
        };
    }
}
