// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.sound.AudioOutput;

/**
 * Plays the recording of a text if one exists, and lets another engine say all other texts.
 *
 * <p>A recording is played at its own pace, whatever the rate. If it cannot be played, because the machine has no sound
 * device or the file is broken, the other engine says the text, and a warning is logged once.
 */
public final class ClipEngine implements SpeechEngine {

    private static final Logger LOG = System.getLogger(ClipEngine.class.getName());

    private final SpeechEngine fallback;
    private final Function<Utterance, Optional<URI>> clips;
    private final AudioOutput output;
    private final AtomicBoolean reported = new AtomicBoolean();

    /**
     * An engine that prefers recordings.
     *
     * @param fallback says the texts without a recording
     * @param clips finds the recording, a WAV file, of a text as shown on the screen
     * @param output plays the recordings
     */
    public ClipEngine(SpeechEngine fallback, Function<Utterance, Optional<URI>> clips, AudioOutput output) {
        this.fallback = fallback;
        this.clips = clips;
        this.output = output;
    }

    @Override
    public List<Utterance> sentences(Utterance utterance) {
        return clips.apply(utterance).isPresent() ? List.of(utterance) : fallback.sentences(utterance);
    }

    @Override
    public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        var found = clips.apply(sentence);
        if (found.isEmpty()) {
            return fallback.begin(sentence, settings, ended);
        }
        var clip = new ClipPlayback(found.get(), Volume.gain(settings.volume()));
        var playing = new ClipOrFallback(clip, settings, ended);
        Thread.ofPlatform().daemon().name("clip").start(() -> {
            try {
                clip.play(output);
                ended.run();
            } catch (IOException | RuntimeException e) {
                reportOnce(e);
                playing.sayInstead(new ArrayDeque<>(fallback.sentences(sentence)));
            }
        });
        return playing;
    }

    @Override
    public boolean speaks(Lang lang) {
        return fallback.speaks(lang);
    }

    private void reportOnce(Exception cause) {
        if (!reported.getAndSet(true)) {
            LOG.log(Level.WARNING, "Cannot play a recording; its text is synthesised: {0}",
                    cause.getMessage());
        }
    }

    /** A text with a recording, while the recording or its replacement is heard. */
    private final class ClipOrFallback implements Playing {

        private final ClipPlayback clip;
        private final VoiceSettings settings;
        private final Runnable ended;
        private Playing instead = () -> {};
        private boolean stopped;

        ClipOrFallback(ClipPlayback clip, VoiceSettings settings, Runnable ended) {
            this.clip = clip;
            this.settings = settings;
            this.ended = ended;
        }

        private synchronized void sayInstead(Deque<Utterance> sentences) {
            if (stopped || sentences.isEmpty()) {
                ended.run();
                return;
            }
            try {
                instead = fallback.begin(sentences.removeFirst(), settings, () -> sayInstead(sentences));
            } catch (RuntimeException e) {
                instead = new FailedPlayback();
                ended.run();
            }
        }

        @Override
        public synchronized void stop() {
            stopped = true;
            clip.stop();
            instead.stop();
        }

        @Override
        public synchronized boolean hasFailed() {
            return instead.hasFailed();
        }
    }

    /** A playback that could not begin. */
    private record FailedPlayback() implements Playing {

        @Override
        public void stop() {
            // There is nothing to stop.
        }

        @Override
        public boolean hasFailed() {
            return true;
        }
    }
}
