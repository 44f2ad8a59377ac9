// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.speech.SpeechEngine;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;

/**
 * A silent speech engine that records what it should say.
 *
 * <p>A sentence ends immediately, or when the test ends it. Thread-safe.
 */
public final class RecordingEngine implements SpeechEngine {

    private final boolean atOnce;
    private final List<SpokenSentence> said = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private Set<String> broken = Set.of();
    private Set<Lang> mute = Set.of();
    private Optional<Silent> now = Optional.empty();

    private RecordingEngine(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Every sentence ends immediately. */
    public static RecordingEngine endingAtOnce() {
        return new RecordingEngine(true);
    }

    /** A sentence ends by {@link #end} or when it is stopped. */
    public static RecordingEngine endingWhenTold() {
        return new RecordingEngine(false);
    }

    /** These sentences throw an exception when they begin. */
    public synchronized RecordingEngine failingAt(String... sentences) {
        broken = Set.of(sentences);
        return this;
    }

    /** Removes the voices of these languages. */
    public synchronized RecordingEngine without(String... tags) {
        mute = Arrays.stream(tags).map(Lang::new).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * A sentence that has begun.
     *
     * @param lang its language
     * @param text as passed to the engine
     * @param settings of the voice
     */
    public record SpokenSentence(Lang lang, String text, VoiceSettings settings) {}

    @Override
    public synchronized Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        said.add(new SpokenSentence(sentence.lang(), sentence.text(), settings));
        events.add("begin " + sentence.text());
        if (broken.contains(sentence.text())) {
            throw new IllegalStateException("the engine cannot say " + sentence.text());
        }
        var playing = new Silent(sentence.text(), ended);
        if (atOnce) {
            playing.finish("end ");
        } else {
            now = Optional.of(playing);
        }
        return playing;
    }

    @Override
    public synchronized boolean speaks(Lang lang) {
        return !mute.contains(lang);
    }

    /** Ends the current sentence as if it had been spoken completely. */
    public synchronized void end() {
        now.orElseThrow(() -> new IllegalStateException("nothing is being said")).finish("end ");
    }

    /** The sentences that have begun, in order. */
    public synchronized List<SpokenSentence> said() {
        return List.copyOf(said);
    }

    /** The texts of the sentences that have begun, in order. */
    public synchronized List<String> texts() {
        return said.stream().map(SpokenSentence::text).toList();
    }

    /** The events in order: {@code begin …}, {@code end …}, {@code stop …}. */
    public synchronized List<String> events() {
        return List.copyOf(events);
    }

    private final class Silent implements Playing {

        private final String text;
        private final Runnable ended;
        private boolean over;

        Silent(String text, Runnable ended) {
            this.text = text;
            this.ended = ended;
        }

        private void finish(String how) {
            synchronized (RecordingEngine.this) {
                if (over) {
                    return;
                }
                over = true;
                events.add(how + text);
                ended.run();
            }
        }

        @Override
        public void stop() {
            finish("stop ");
        }
    }
}
