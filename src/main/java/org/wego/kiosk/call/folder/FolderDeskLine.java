// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.time.BackgroundScheduler;
import org.wego.kiosk.time.Scheduler;

/** The side of a desk. Everything happens on a thread of its own. */
public final class FolderDeskLine implements DeskLine {

    private static final Logger LOG = System.getLogger(FolderDeskLine.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final CallFiles files;
    private final String desk;
    private final Scheduler scheduler;
    private final Runnable stop;
    private final ChangedFiles lobbies = new ChangedFiles();
    /** The open calls, by lobby. */
    private final Map<String, CallNews> calls = new TreeMap<>();
    private final List<DeskListener> listeners = new ArrayList<>();
    private boolean stands;
    private boolean failed;
    private boolean left;
    private int beat;

    FolderDeskLine(CallFiles files, String desk, Scheduler scheduler, Runnable stop) {
        this.files = files;
        this.desk = desk;
        this.scheduler = scheduler;
        this.stop = stop;
    }

    /**
     * Looks for calls from now on.
     *
     * @param overlay the overlay folder; created if it does not exist
     * @param desk the name of the desk, which no other one has: letters, digits, dots and hyphens
     * @throws IllegalArgumentException when it is not such a name
     */
    public static DeskLine open(Path overlay, String desk) {
        if (!CallFiles.isName(desk)) {
            throw new IllegalArgumentException("not the name of a desk: " + desk);
        }
        var scheduler = new BackgroundScheduler("calls");
        var line = new FolderDeskLine(new CallFiles(overlay, new StrictJson()), desk, scheduler, scheduler::close);
        line.begin();
        return line;
    }

    void begin() {
        var _ = scheduler.after(Duration.ZERO, () -> {
            remove();
            look();
        });
    }

    @Override
    public void answer(String lobby, CallAnswer answer) {
        if (CallFiles.isName(lobby)) {
            write(CallFiles.answersTo(lobby), new AnswerNote(++beat, answer));
        }
    }

    @Override
    public void say(ReceptionNews news) {
        write(CallFiles.DESKS, news);
    }

    private void write(String holder, Record content) {
        var _ = scheduler.after(Duration.ZERO, () -> {
            try {
                if (!left) {
                    files.write(holder, desk, content);
                }
            } catch (IOException e) {
                fail(e);
            }
        });
    }

    @Override
    public void listen(DeskListener listener) {
        var _ = scheduler.after(Duration.ZERO, () -> {
            listeners.add(listener);
            listener.line(stands);
            calls.forEach(listener::called);
        });
    }

    private void look() {
        try {
            if (!stands) {
                files.tryToWrite(CallFiles.DESKS);
                files.create(CallFiles.LOBBIES);
            }
            var changes = lobbies.look(files.contents(CallFiles.LOBBIES));
            changes.removed().forEach(this::ended);
            changes.changed().forEach((lobby, content) -> files.read(content, CallNote.class)
                    .ifPresent(note -> called(lobby, note.news())));
            failed = false;
            stands(true);
        } catch (IOException e) {
            fail(e);
        }
        if (!left) {
            var _ = scheduler.after(LOOK, this::look);
        }
    }

    private void called(String lobby, CallNews news) {
        calls.put(lobby, news);
        listeners.forEach(listener -> listener.called(lobby, news));
    }

    /** The lobby has removed its file. */
    private void ended(String lobby) {
        var last = calls.remove(lobby);
        if (last != null) {
            var end = new CallNews(last.format(), last.call(), CallStage.ENDED, last.language(), last.askedSeconds(),
                    last.desk());
            listeners.forEach(listener -> listener.called(lobby, end));
            removeAnswer(lobby);
        }
    }

    private void fail(IOException why) {
        if (!failed) {
            failed = true;
            LOG.log(Level.WARNING, "Lobbies cannot call this desk: {0}: {1}", files.folder(), IoErrorMessages.of(why));
        }
        stands(false);
    }

    private void stands(boolean now) {
        if (stands != now) {
            stands = now;
            listeners.forEach(listener -> listener.line(now));
        }
    }

    private void removeAnswer(String lobby) {
        try {
            files.delete(CallFiles.answersTo(lobby), desk);
        } catch (IOException e) {
            // It names a call that is over.
        }
    }

    private void remove() {
        try {
            files.delete(CallFiles.DESKS, desk);
        } catch (IOException e) {
            // Nobody repeats it any more: the lobbies notice that, too.
        }
    }

    @Override
    public void leave() {
        var _ = scheduler.after(Duration.ZERO, () -> {
            left = true;
            List.copyOf(calls.keySet()).forEach(this::removeAnswer);
            remove();
            stop.run();
        });
    }
}
