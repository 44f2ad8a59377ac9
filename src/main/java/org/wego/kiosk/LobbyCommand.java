// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the lobby by its name. */
@Command(name = "lobby", mixinStandardHelpOptions = true, description = "The screens that visitors touch.")
final class LobbyCommand implements Callable<Integer> {

    @Mixin
    private final LobbyOptions options = new LobbyOptions();

    private final Toolkit toolkit;
    private final StartTrace trace;

    LobbyCommand(Toolkit toolkit, StartTrace trace) {
        this.toolkit = toolkit;
        this.trace = trace;
    }

    @Override
    public Integer call() {
        return new Lobby(options, toolkit, trace).run();
    }
}
