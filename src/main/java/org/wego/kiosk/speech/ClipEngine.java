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
 * Plays a recording where there is one of a whole text, and lets another engine say everything else.
 *
 * <p>A recording is played at the pace of who spoke it, whatever the rate. When it cannot be played, because the
 * machine has no sound device or the file is broken, the other engine says the text; the log says so once.
 */
public final class ClipEngine implements SpeechEngine {

    private static final Logger LOG = System.getLogger(ClipEngine.class.getName());

    private final SpeechEngine otherwise;
    private final Function<Utterance, Optional<URI>> clips;
    private final AudioOutput output;
    private final AtomicBoolean reported = new AtomicBoolean();

    /**
     * An engine that prefers recordings.
     *
     * @param otherwise says what nobody recorded
     * @param clips finds the recording of a text as it stands on the screen; a WAV file
     * @param output plays the recordings
     */
    public ClipEngine(SpeechEngine otherwise, Function<Utterance, Optional<URI>> clips, AudioOutput output) {
        this.otherwise = otherwise;
        this.clips = clips;
        this.output = output;
    }

    @Override
    public List<Utterance> sentences(Utterance utterance) {
        return clips.apply(utterance).isPresent() ? List.of(utterance) : otherwise.sentences(utterance);
    }

    @Override
    public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        var found = clips.apply(sentence);
        if (found.isEmpty()) {
            return otherwise.begin(sentence, settings, ended);
        }
        var clip = new ClipPlayback(found.get(), Volume.gain(settings.volume()));
        var recited = new Recited(clip, settings, ended);
        Thread.ofPlatform().daemon().name("clip").start(() -> {
            try {
                clip.play(output);
                ended.run();
            } catch (IOException | RuntimeException e) {
                tell(e);
                recited.sayInstead(new ArrayDeque<>(otherwise.sentences(sentence)));
            }
        });
        return recited;
    }

    @Override
    public boolean speaks(Lang lang) {
        return otherwise.speaks(lang);
    }

    private void tell(Exception obstacle) {
        if (!reported.getAndSet(true)) {
            LOG.log(Level.WARNING, "A recording cannot be played, so its text is synthesised: {0}",
                    obstacle.getMessage());
        }
    }

    /** A text that was recorded, while it is played, or said in its place. */
    private final class Recited implements Playing {

        private final ClipPlayback clip;
        private final VoiceSettings settings;
        private final Runnable ended;
        private Playing instead = () -> {};
        private boolean stopped;

        Recited(ClipPlayback clip, VoiceSettings settings, Runnable ended) {
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
                instead = otherwise.begin(sentences.removeFirst(), settings, () -> sayInstead(sentences));
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

    /** What could not even be begun. */
    private record FailedPlayback() implements Playing {

        @Override
        public void stop() {
            // It never sounded.
        }

        @Override
        public boolean hasFailed() {
            return true;
        }
    }
}
