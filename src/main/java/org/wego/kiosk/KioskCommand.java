// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What runs when no command is named: the lobby. */
@Command(name = "wego-kiosk", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "An information kiosk for a lobby. Without a command it starts the lobby.",
        footerHeading = "%nExit codes: 0 done, 1 problems were found, 2 the command line or a file it names is wrong.%n")
final class KioskCommand implements Callable<Integer> {

    @Mixin
    private final LobbyOptions options = new LobbyOptions();

    private final Toolkit toolkit;
    private final StartTrace trace;

    KioskCommand(Toolkit toolkit, StartTrace trace) {
        this.toolkit = toolkit;
        this.trace = trace;
    }

    @Override
    public Integer call() {
        return new Lobby(options, toolkit, trace).run();
    }
}
