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

    @Override
    public Integer call() {
        return new Lobby(options).run();
    }
}
