// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.wego.kiosk.call.LobbyCalls;
import org.wego.kiosk.call.LobbyCalls.CallParts;
import org.wego.kiosk.call.LobbyLine;
import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.call.folder.FolderCardLobby;
import org.wego.kiosk.call.folder.FolderCardLobby.CardScreenGlass;
import org.wego.kiosk.call.folder.FolderLobbyLine;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.platform.MachineName;
import org.wego.kiosk.time.Scheduler;

/** The line by which visitors of this lobby call reception: over the broker, else over the overlay folder. */
final class CallLines {

    private static final String NAMELESS = "lobby";
    /** The name of the state folder of an installed lobby, which says nothing. */
    private static final String USUAL = "wego-kiosk";
    private static final int LONGEST = 60;

    private final LobbyCalls calls;
    private final Clock clock;
    private final AtomicReference<Optional<FolderLobbyLine>> folder = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<FolderCardLobby>> cards = new AtomicReference<>(Optional.empty());

    /**
     * Calls without a line.
     *
     * @param scheduler of the FX thread
     */
    CallLines(Scheduler scheduler, Clock clock) {
        this.clock = clock;
        calls = new LobbyCalls(new CallParts(scheduler, System::nanoTime, () -> TrustedClock.of(clock),
                () -> UUID.randomUUID().toString()));
    }

    /** The calls, for screens; on the FX thread. */
    ReceptionCalls calls() {
        return calls;
    }

    /** Uses the line over the broker from now on. */
    void use(LobbyLine line) {
        Platform.runLater(() -> calls.use(line, Platform::runLater));
    }

    /**
     * Looks for desks in the overlay folder from now on, and for the cards that they show on {@code glass}. Not for the FX thread.
     */
    void useFolder(Path overlay, Path state, Map<String, String> environment, CardScreenGlass glass) {
        var name = name(MachineName.of(environment).orElse(NAMELESS), state);
        var line = FolderLobbyLine.open(overlay, name);
        folder.set(Optional.of(line));
        cards.set(Optional.of(FolderCardLobby.open(overlay, name, glass, clock)));
        use(line);
    }

    /** Why visitors cannot call the desks that are there, in words for staff. */
    Optional<String> trouble() {
        return folder.get().flatMap(FolderLobbyLine::trouble);
    }

    /** The name of a lobby, as staff see it beside a call. Several lobbies of one machine differ by their state folders. */
    static String name(String machine, Path state) {
        var folder = String.valueOf(state.getFileName()).replaceAll("[^A-Za-z0-9-]", "-");
        var name = folder.equals(USUAL) ? machine : machine + "-" + folder;
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    /** Ends the call that is open in the overlay folder. */
    void close() {
        folder.get().ifPresent(FolderLobbyLine::close);
        cards.get().ifPresent(FolderCardLobby::close);
    }
}
