// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;

/**
 * Says sentences in order through an engine.
 *
 * <p>All state is confined to one thread, and callers never wait for it. A failing engine is logged once, until it
 * works again; after {@value #MAX_FAILURES} failures in a row the waiting sentences are dropped.
 */
public final class QueueSpeaker implements Speaker {

    private static final Logger LOG = System.getLogger(QueueSpeaker.class.getName());
    private static final int MAX_FAILURES = 3;

    private final SpeechEngine engine;
    private final Executor thread;
    private final Runnable end;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private final Set<Lang> reportedLanguages = new HashSet<>();
    private VoiceSettings settings = new VoiceSettings(1, Volume.LOUDEST);
    private @Nullable Turn turn;
    private boolean paused;
    private boolean speaking;
    private int failures;
    private boolean failureLogged;
    private boolean closed;

    /** A speaker with exclusive use of an engine. */
    public QueueSpeaker(SpeechEngine engine) {
        this(engine, Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("speaker").factory()));
    }

    /** The same with an executor of the caller, which must run tasks one at a time and in order. */
    public QueueSpeaker(SpeechEngine engine, Executor thread) {
        this(engine, thread, () -> {});
    }

    private QueueSpeaker(SpeechEngine engine, ExecutorService own) {
        this(engine, own, () -> {
            own.shutdown();
            try {
                own.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private QueueSpeaker(SpeechEngine engine, Executor thread, Runnable end) {
        this.engine = engine;
        this.thread = thread;
        this.end = end;
    }

    /** The sentence that is being said. An end that is reported after its turn is ignored. */
    private static final class Turn {

        private final Utterance sentence;
        private SpeechEngine.@Nullable Playing playing;

        Turn(Utterance sentence) {
            this.sentence = sentence;
        }
    }

    @Override
    public void say(List<Utterance> utterances, VoiceSettings how) {
        var all = List.copyOf(utterances);
        enqueue(() -> {
            stopTurn();
            waiting.clear();
            paused = false;
            failures = 0;
            settings = how;
            for (var utterance : all) {
                waiting.addAll(sentences(utterance));
            }
            next();
        });
    }

    @Override
    public void stop() {
        enqueue(() -> {
            stopTurn();
            waiting.clear();
            paused = false;
            notifyListeners(false);
        });
    }

    @Override
    public void pause() {
        enqueue(() -> {
            if (turn != null) {
                waiting.addFirst(turn.sentence);
                paused = true;
                stopTurn();
                notifyListeners(false);
            }
        });
    }

    @Override
    public void resume() {
        enqueue(() -> {
            if (paused) {
                paused = false;
                next();
            }
        });
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void listen(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        stop();
        enqueue(() -> closed = true);
        end.run();
    }

    /** Begins the next sentence that the engine accepts, and notifies the listeners. */
    private void next() {
        while (turn == null && !waiting.isEmpty()) {
            begin(waiting.removeFirst());
            if (failures >= MAX_FAILURES) {
                waiting.clear();
            }
        }
        notifyListeners(turn != null);
    }

    private List<Utterance> sentences(Utterance utterance) {
        var sentences = engine.sentences(utterance);
        if (sentences.isEmpty() && !engine.speaks(utterance.lang()) && reportedLanguages.add(utterance.lang())) {
            LOG.log(Level.WARNING, "No voice for the language {0}; its texts are not read aloud",
                    utterance.lang());
        }
        return sentences;
    }

    private void begin(Utterance sentence) {
        var begun = new Turn(sentence);
        turn = begun;
        try {
            begun.playing = engine.begin(sentence, settings, () -> enqueue(() -> ended(begun)));
        } catch (RuntimeException e) {
            turn = null;
            failed(e.toString());
        }
    }

    private void ended(Turn over) {
        if (turn != over) {
            return;
        }
        turn = null;
        if (over.playing != null && over.playing.hasFailed()) {
            failed("it ended without saying the sentence");
        } else {
            failures = 0;
            failureLogged = false;
        }
        if (failures >= MAX_FAILURES) {
            waiting.clear();
        }
        next();
    }

    private void failed(String why) {
        failures++;
        if (!failureLogged) {
            failureLogged = true;
            LOG.log(Level.WARNING, "The speech engine failed: {0}", why);
        }
    }

    private void stopTurn() {
        var cut = turn;
        turn = null;
        if (cut != null && cut.playing != null) {
            cut.playing.stop();
        }
    }

    private void notifyListeners(boolean now) {
        if (speaking != now) {
            speaking = now;
            listeners.forEach(listener -> notifyListeners(listener, now));
        }
    }

    private static void notifyListeners(Consumer<Boolean> listener, boolean now) {
        try {
            listener.accept(now);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A speech listener failed", e);
        }
    }

    private void enqueue(Runnable task) {
        try {
            thread.execute(() -> {
                try {
                    if (!closed) {
                        task.run();
                    }
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "A speech task failed", e);
                }
            });
        } catch (RejectedExecutionException e) {
            // The speaker is closed.
        }
    }
}
