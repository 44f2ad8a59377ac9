// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.util.concurrent.Callable;
import org.wego.kiosk.lobby.Lobby;
import org.wego.kiosk.lobby.LobbyOptions;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.FxStartup;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.platform.StartupTrace;
import picocli.CommandLine.Model.CommandSpec;

/** Starts the lobby, also when no command is named. */
public final class LobbyCommand implements Callable<Integer> {

    private final FxStartup startup;
    private final StartupTrace startupTrace;
    private final CommandSpec spec;

    /**
     * A command that starts the lobby.
     *
     * @param name of the command
     * @param description for the help
     */
    public LobbyCommand(String name, String description, FxStartup startup, StartupTrace startupTrace) {
        this.startup = startup;
        this.startupTrace = startupTrace;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name).versionProvider(new ProgramVersion());
        spec.usageMessage().description(description);
        LobbyOptions.declare(spec);
    }

    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws CommandException {
        return new Lobby(LobbyOptions.of(spec.commandLine().getParseResult()), startup, startupTrace).run();
    }
}
