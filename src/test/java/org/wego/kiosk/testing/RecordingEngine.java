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
 * An engine that makes no sound and writes down what it was to say.
 *
 * <p>A sentence ends at once, or when the test says so. May be asked from any thread.
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

    /** Every sentence has ended as soon as it has begun. */
    public static RecordingEngine endingAtOnce() {
        return new RecordingEngine(true);
    }

    /** A sentence ends when {@link #end} is called, or when it is stopped. */
    public static RecordingEngine endingWhenTold() {
        return new RecordingEngine(false);
    }

    /** These sentences throw when they are begun. */
    public synchronized RecordingEngine failingAt(String... sentences) {
        broken = Set.of(sentences);
        return this;
    }

    /** There is no voice for these languages. */
    public synchronized RecordingEngine without(String... tags) {
        mute = Arrays.stream(tags).map(Lang::new).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * What was begun.
     *
     * @param lang in which language
     * @param text what
     * @param settings how
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

    /** Ends the sentence that is being said, as if it had been said to its end. */
    public synchronized void end() {
        now.orElseThrow(() -> new IllegalStateException("nothing is being said")).finish("end ");
    }

    /** What was begun, in order. */
    public synchronized List<SpokenSentence> said() {
        return List.copyOf(said);
    }

    /** What was begun, in order: the texts alone. */
    public synchronized List<String> texts() {
        return said.stream().map(SpokenSentence::text).toList();
    }

    /** What happened, in order: {@code begin …}, {@code end …}, {@code stop …}. */
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
