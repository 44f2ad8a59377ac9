// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.KioskStatus.Condition;
import org.wego.kiosk.ops.StatusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells an operator how the lobby is, from another terminal. */
@Command(name = "status", mixinStandardHelpOptions = true,
        description = {"How the lobby of this kiosk is.", "Exit code 0: well, 1: problems or not running."})
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final StateOptions place = new StateOptions();

    @Option(names = "--json", description = "One JSON document instead of lines.")
    private boolean asJson;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var json = new StrictJson();
        var out = spec.commandLine().getOut();
        try {
            var clock = Clock.systemUTC();
            var status = new StatusReader(place.folder(), json, clock).read();
            if (asJson) {
                out.print(new String(json.write(status), StandardCharsets.UTF_8));
            } else {
                new StatusLines(status, clock.instant()).all().forEach(out::println);
            }
            out.flush();
            return status.condition() == Condition.WELL ? ExitCode.DONE : ExitCode.PROBLEMS;
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
