// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.util.concurrent.Callable;
import org.wego.kiosk.desk.app.Desk;
import org.wego.kiosk.desk.app.DeskOptions;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens reception's window. */
@Command(name = "desk", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Opens reception's window on the same content.")
public final class DeskCommand implements Callable<Integer> {

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Override
    public Integer call() throws CommandException {
        return new Desk(options).run();
    }
}
