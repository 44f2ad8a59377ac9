// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ops.HealthReport;

/**
 * The lobby, as its link uses it. The suppliers are asked on the thread of the link.
 *
 * @param health how the lobby is
 * @param release the number of the release on the screen; empty when that is no signed release
 * @param greeting the language of the greeting; empty when there is no content
 * @param glass the screen
 * @param fx runs actions on the FX thread
 * @param announced is told which release is the newest, on the thread of the link
 * @param texts what happens to texts of reception
 * @param changed is told that the health of the link has changed, on the thread of the link
 */
public record LobbySide(Supplier<HealthReport> health, Supplier<Optional<Long>> release,
        Supplier<Optional<Lang>> greeting, LinkedGlass glass, Executor fx, Consumer<PackAnnouncement> announced,
        LobbyTexts texts, Runnable changed) {}
