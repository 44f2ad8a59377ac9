// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.time.BackgroundScheduler;
import org.wego.kiosk.time.Scheduler;

/**
 * Shows the cards of the pointing board that desks ask for by small files in the overlay folder.
 *
 * <p>What is there at the first look is not shown, nor is what was asked more than 30 seconds ago, so that nothing is shown
 * again after a restart. It writes nothing before a desk is there. Everything but {@link #close} happens on a thread of its
 * own.
 */
public final class FolderCardLobby implements AutoCloseable {

    /** The lobbies that show cards, a file for each. */
    static final String GLASSES = "glasses";
    /** How long a request may be shown. */
    static final Duration EXPIRY = Duration.ofSeconds(30);
    private static final Logger LOG = System.getLogger(FolderCardLobby.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final CallFiles files;
    private final String lobby;
    private final CardScreenGlass glass;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final Runnable stop;
    private final ChangedFiles asked = new ChangedFiles();
    private boolean announced;

    /** The glass of a lobby. */
    @FunctionalInterface
    public interface CardScreenGlass {

        /**
         * Shows a card if no visitor is disturbed.
         *
         * @param language a language tag; empty, or one that the pack does not have: the present one
         * @param answer receives what has come of it, on any thread
         */
        void show(String card, Optional<String> language, Consumer<CardOutcome> answer);
    }

    FolderCardLobby(CallFiles files, String lobby, CardScreenGlass glass, InstantSource clock, Scheduler scheduler,
            Runnable stop) {
        this.files = files;
        this.lobby = lobby;
        this.glass = glass;
        this.clock = clock;
        this.scheduler = scheduler;
        this.stop = stop;
    }

    /**
     * Looks for requests from now on.
     *
     * @param overlay the overlay folder, which need not exist
     * @param lobby the name of the lobby, which no other one has
     */
    public static FolderCardLobby open(Path overlay, String lobby, CardScreenGlass glass, InstantSource clock) {
        var scheduler = new BackgroundScheduler("cards");
        var line = new FolderCardLobby(new CallFiles(overlay, new StrictJson()), lobby, glass, clock, scheduler,
                scheduler::close);
        line.begin();
        return line;
    }

    void begin() {
        var _ = scheduler.after(Duration.ZERO, this::look);
    }

    /** The subfolder with what desks ask of a lobby, a file for each desk. */
    static String askedOf(String lobby) {
        return "cards/" + lobby;
    }

    /** The subfolder with the answers to a desk, a file for each lobby. */
    static String repliesTo(String desk) {
        return "shown/" + desk;
    }

    private void look() {
        try {
            announce();
            asked.look(files.contents(askedOf(lobby))).changed().forEach((desk, content) -> files
                    .read(content, CardAsk.class).filter(this::isFresh).ifPresent(ask -> show(desk, ask)));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Requests for cards cannot be read", e);
        }
        var _ = scheduler.after(LOOK, this::look);
    }

    private boolean isFresh(CardAsk ask) {
        return Math.abs(clock.instant().getEpochSecond() - ask.askedAt()) <= EXPIRY.toSeconds();
    }

    /** Says that the lobby is there, once a desk is. */
    private void announce() throws IOException {
        if (!announced && !files.contents(CallFiles.DESKS).isEmpty()) {
            files.write(GLASSES, lobby, new CardGlass(lobby));
            announced = true;
        }
    }

    private void show(String desk, CardAsk ask) {
        glass.show(ask.card(), ask.language(), outcome -> scheduler.after(Duration.ZERO, () -> {
            try {
                files.write(repliesTo(desk), lobby, new CardReply(ask.id(), outcome));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The answer to a desk cannot be written", e);
            }
        }));
    }

    /** Ends it: desks no longer find the lobby. */
    @Override
    public void close() {
        stop.run();
        try {
            files.delete(GLASSES, lobby);
        } catch (IOException e) {
            // A desk that asks gets no answer.
        }
    }
}
