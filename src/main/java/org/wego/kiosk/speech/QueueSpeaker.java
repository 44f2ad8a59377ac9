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
 * Says sentences one after the other through an engine.
 *
 * <p>All state belongs to one thread of its own, which a caller never waits for. An engine that fails is named in the
 * log once, until it works again; after {@value #PATIENCE} failures in a row it rests until something new is to be
 * said.
 */
public final class QueueSpeaker implements Speaker {

    private static final Logger LOG = System.getLogger(QueueSpeaker.class.getName());
    private static final int PATIENCE = 3;

    private final SpeechEngine engine;
    private final Executor thread;
    private final Runnable end;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private final Set<Lang> unspoken = new HashSet<>();
    private VoiceSettings settings = new VoiceSettings(1, Volume.LOUDEST);
    private @Nullable Turn turn;
    private boolean paused;
    private boolean speaking;
    private int failures;
    private boolean failureTold;
    private boolean closed;

    /** A speaker for an engine, which it is alone to use. */
    public QueueSpeaker(SpeechEngine engine) {
        this(engine, Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("speaker").factory()));
    }

    /** The same on a thread that somebody else holds, which runs one task after the other in order. */
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

    /** A sentence whose turn it is; what ends after its turn is over is of no interest. */
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
        later(() -> {
            silence();
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
        later(() -> {
            silence();
            waiting.clear();
            paused = false;
            tell(false);
        });
    }

    @Override
    public void pause() {
        later(() -> {
            if (turn != null) {
                waiting.addFirst(turn.sentence);
                paused = true;
                silence();
                tell(false);
            }
        });
    }

    @Override
    public void resume() {
        later(() -> {
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
        later(() -> closed = true);
        end.run();
    }

    /** Begins the next sentence that can be begun; tells when none is left. */
    private void next() {
        while (turn == null && !waiting.isEmpty()) {
            begin(waiting.removeFirst());
            if (failures >= PATIENCE) {
                waiting.clear();
            }
        }
        tell(turn != null);
    }

    private List<Utterance> sentences(Utterance utterance) {
        var sentences = engine.sentences(utterance);
        if (sentences.isEmpty() && !engine.speaks(utterance.lang()) && unspoken.add(utterance.lang())) {
            LOG.log(Level.WARNING, "There is no voice for the language {0}, so its texts are not said",
                    utterance.lang());
        }
        return sentences;
    }

    private void begin(Utterance sentence) {
        var begun = new Turn(sentence);
        turn = begun;
        try {
            begun.playing = engine.begin(sentence, settings, () -> later(() -> ended(begun)));
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
            failed("it ended without having said what it was given");
        } else {
            failures = 0;
            failureTold = false;
        }
        if (failures >= PATIENCE) {
            waiting.clear();
        }
        next();
    }

    private void failed(String why) {
        failures++;
        if (!failureTold) {
            failureTold = true;
            LOG.log(Level.WARNING, "The speech engine failed: {0}", why);
        }
    }

    private void silence() {
        var cut = turn;
        turn = null;
        if (cut != null && cut.playing != null) {
            cut.playing.stop();
        }
    }

    private void tell(boolean now) {
        if (speaking != now) {
            speaking = now;
            listeners.forEach(listener -> tell(listener, now));
        }
    }

    private static void tell(Consumer<Boolean> listener, boolean now) {
        try {
            listener.accept(now);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Who listens to the speaker failed", e);
        }
    }

    private void later(Runnable task) {
        try {
            thread.execute(() -> {
                try {
                    if (!closed) {
                        task.run();
                    }
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "Something could not be said", e);
                }
            });
        } catch (RejectedExecutionException e) {
            // Closed: there is nobody left to speak.
        }
    }
}
