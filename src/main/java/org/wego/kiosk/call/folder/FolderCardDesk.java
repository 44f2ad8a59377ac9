// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.wego.kiosk.call.CardDesk;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.time.BackgroundScheduler;
import org.wego.kiosk.time.Scheduler;

/** Asks lobbies by small files in the overlay folder to show a card. Everything happens on a thread of its own. */
public final class FolderCardDesk implements CardDesk {

    private static final Logger LOG = System.getLogger(FolderCardDesk.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A lobby looks every second; it may be busy. */
    private static final int LOOKS_FOR_ANSWER = 6;

    private final CallFiles files;
    private final String desk;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final Runnable stop;
    /** The latest request to each lobby that is not answered. */
    private final Map<String, OpenAsk> open = new HashMap<>();
    private volatile List<String> lobbies = List.of();
    private boolean left;

    /** A request, and how often its answer may still be looked for. */
    private record OpenAsk(String id, Consumer<CardOutcome> answer, int looks) {}

    FolderCardDesk(CallFiles files, String desk, InstantSource clock, Scheduler scheduler, Runnable stop) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
        this.scheduler = scheduler;
        this.stop = stop;
    }

    /**
     * Looks for lobbies from now on.
     *
     * @param desk the name of the desk, which no other one has: letters, digits, dots and hyphens
     */
    public static CardDesk open(Path overlay, String desk, InstantSource clock) {
        var scheduler = new BackgroundScheduler("cards");
        var line = new FolderCardDesk(new CallFiles(overlay, new StrictJson()), desk, clock, scheduler,
                scheduler::close);
        line.begin();
        return line;
    }

    void begin() {
        var _ = scheduler.after(Duration.ZERO, this::look);
    }

    @Override
    public List<String> lobbies() {
        return lobbies;
    }

    @Override
    public void show(String lobby, String card, Optional<String> language, Consumer<CardOutcome> answer) {
        var _ = scheduler.after(Duration.ZERO, () -> ask(lobby, card, language, answer));
    }

    private void ask(String lobby, String card, Optional<String> language, Consumer<CardOutcome> answer) {
        var before = open.remove(lobby);
        if (before != null) {
            before.answer().accept(CardOutcome.NO_ANSWER);
        }
        if (!CallFiles.isName(lobby)) {
            answer.accept(CardOutcome.NO_ANSWER);
            return;
        }
        var id = UUID.randomUUID().toString();
        try {
            files.write(FolderCardLobby.askedOf(lobby), desk,
                    new CardAsk(id, clock.instant().getEpochSecond(), card, language));
            open.put(lobby, new OpenAsk(id, answer, LOOKS_FOR_ANSWER));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No card can be shown: {0}: {1}", files.folder(), IoErrorMessages.of(e));
            answer.accept(CardOutcome.NO_ANSWER);
        }
    }

    private void look() {
        try {
            lobbies = List.copyOf(files.contents(FolderCardLobby.GLASSES).keySet());
            if (!open.isEmpty()) {
                var replies = files.contents(FolderCardLobby.repliesTo(desk));
                Map.copyOf(open).forEach((lobby, ask) -> end(lobby, ask, Optional.ofNullable(replies.get(lobby))
                        .flatMap(content -> files.read(content, CardReply.class))
                        .filter(reply -> reply.id().equals(ask.id())).map(CardReply::outcome)));
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Lobbies cannot be found", e);
        }
        if (!left) {
            var _ = scheduler.after(LOOK, this::look);
        }
    }

    private void end(String lobby, OpenAsk ask, Optional<CardOutcome> outcome) {
        if (outcome.isEmpty() && ask.looks() > 0) {
            open.put(lobby, new OpenAsk(ask.id(), ask.answer(), ask.looks() - 1));
            return;
        }
        open.remove(lobby);
        remove(FolderCardLobby.askedOf(lobby), desk);
        remove(FolderCardLobby.repliesTo(desk), lobby);
        ask.answer().accept(outcome.orElse(CardOutcome.NO_ANSWER));
    }

    private void remove(String holder, String name) {
        try {
            files.delete(holder, name);
        } catch (IOException e) {
            // It is too old to be shown soon.
        }
    }

    @Override
    public void leave() {
        var _ = scheduler.after(Duration.ZERO, () -> {
            left = true;
            open.keySet().forEach(lobby -> remove(FolderCardLobby.askedOf(lobby), desk));
            stop.run();
        });
    }
}
