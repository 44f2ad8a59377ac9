// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reception's window, which this version does not have. */
@Command(name = "desk", description = "Reception's window (not in this version).")
final class DeskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("The desk is not in this version yet. Use: wego-kiosk lobby");
        return ExitCode.USAGE;
    }
}
