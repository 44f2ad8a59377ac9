// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.LobbyLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.time.BackgroundScheduler;
import org.wego.kiosk.time.Scheduler;

/**
 * The side of a lobby. It writes nothing before a desk is there, and stands only while it can write.
 *
 * <p>Everything but {@link #close} happens on a thread of its own.
 */
public final class FolderLobbyLine implements LobbyLine, AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);
    /** A folder that refuses a file is tried again after this many looks. */
    private static final int LOOKS_BETWEEN_TRIALS = 30;

    private final CallFiles files;
    private final String lobby;
    private final Scheduler scheduler;
    private final Runnable stop;
    private final ChangedFiles desks = new ChangedFiles();
    private final ChangedFiles answers = new ChangedFiles();
    private final Map<String, ReceptionNews> known = new TreeMap<>();
    private final List<LobbyListener> listeners = new ArrayList<>();
    private Optional<String> call = Optional.empty();
    private boolean stands;
    private int beat;
    private int looksUntilTrial;
    private volatile Optional<String> trouble = Optional.empty();

    FolderLobbyLine(CallFiles files, String lobby, Scheduler scheduler, Runnable stop) {
        this.files = files;
        this.lobby = lobby;
        this.scheduler = scheduler;
        this.stop = stop;
    }

    /**
     * Looks for desks from now on.
     *
     * @param overlay the overlay folder, which need not exist
     * @param lobby the name of the lobby, which no other one has
     */
    public static FolderLobbyLine open(Path overlay, String lobby) {
        var scheduler = new BackgroundScheduler("calls");
        var line = new FolderLobbyLine(new CallFiles(overlay, new StrictJson()), lobby, scheduler,
                scheduler::close);
        line.begin();
        return line;
    }

    void begin() {
        var _ = scheduler.after(Duration.ZERO, () -> {
            remove();
            look();
        });
    }

    /** Why visitors cannot call the desks that are there, in words for staff. May be asked on any thread. */
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public void say(CallNews news) {
        var _ = scheduler.after(Duration.ZERO, () -> {
            if (!news.isOpen()) {
                call = Optional.empty();
                remove();
                return;
            }
            if (!call.equals(Optional.of(news.call()))) {
                call = Optional.of(news.call());
                answers.expectAll();
            }
            try {
                files.write(CallFiles.LOBBIES, lobby, new CallNote(++beat, news));
            } catch (IOException e) {
                fail(e);
            }
        });
    }

    @Override
    public void listen(LobbyListener listener) {
        var _ = scheduler.after(Duration.ZERO, () -> {
            listeners.add(listener);
            listener.line(stands);
            known.values().forEach(listener::reception);
        });
    }

    private void look() {
        try {
            var changes = desks.look(files.contents(CallFiles.DESKS));
            changes.removed().forEach(desk -> {
                known.remove(desk);
                listeners.forEach(listener -> listener.gone(desk));
            });
            changes.changed().forEach((desk, content) -> files.read(content, ReceptionNews.class)
                    .filter(news -> news.desk().equals(desk)).ifPresent(this::tell));
            if (call.isPresent()) {
                answers.look(files.contents(CallFiles.answersTo(lobby))).changed().forEach(this::answer);
            }
            tryToWrite();
        } catch (IOException e) {
            fail(e);
        }
        var _ = scheduler.after(LOOK, this::look);
    }

    private void tell(ReceptionNews news) {
        known.put(news.desk(), news);
        listeners.forEach(listener -> listener.reception(news));
    }

    private void answer(String desk, String content) {
        files.read(content, AnswerNote.class).map(AnswerNote::answer).filter(answer -> answer.desk().equals(desk))
                .ifPresent(answer -> listeners.forEach(listener -> listener.answered(answer)));
    }

    /** A line to desks that would not get the call does not stand. */
    private void tryToWrite() throws IOException {
        if (known.isEmpty()) {
            stands(false);
            trouble = Optional.empty();
        } else if (!stands && looksUntilTrial-- <= 0) {
            files.tryToWrite(CallFiles.LOBBIES);
            stands(true);
            trouble = Optional.empty();
        }
    }

    private void fail(IOException why) {
        looksUntilTrial = LOOKS_BETWEEN_TRIALS;
        trouble = Optional.of("Visitors cannot call reception: " + files.folder() + ": " + IoErrorMessages.of(why));
        stands(false);
    }

    private void stands(boolean now) {
        if (stands != now) {
            stands = now;
            listeners.forEach(listener -> listener.line(now));
        }
    }

    private void remove() {
        try {
            files.delete(CallFiles.LOBBIES, lobby);
        } catch (IOException e) {
            // Nobody repeats it any more: the desks notice that, too.
        }
    }

    /** Ends the call and the line. */
    @Override
    public void close() {
        stop.run();
        remove();
    }
}
