// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts reception's window by its name. */
@Command(name = "desk", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Reception's window on the same content.")
final class DeskCommand implements Callable<Integer> {

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Override
    public Integer call() throws CommandFailure {
        return new Desk(options).run();
    }
}
