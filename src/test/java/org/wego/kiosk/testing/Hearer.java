// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;

/** Somebody who writes down what a kiosk says and which sounds it makes, in the order in which he hears them. */
public final class Hearer implements Speaker, TonePlayer {

    /** What was said at once, and how. */
    public record HeardSentence(List<Utterance> utterances, VoiceSettings settings) {

        public String text() {
            return utterances.stream().map(Utterance::text).collect(Collectors.joining(" | "));
        }
    }

    private final List<HeardSentence> said = new ArrayList<>();
    private final List<Sound> sounds = new ArrayList<>();
    private final List<Double> gains = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private boolean unplugged;
    private Consumer<Boolean> listener = _ -> {
    };

    @Override
    public void say(List<Utterance> utterances, VoiceSettings settings) {
        said.add(new HeardSentence(utterances, settings));
        events.add("say");
    }

    @Override
    public void stop() {
        events.add("stop");
    }

    @Override
    public void pause() {
        events.add("pause");
    }

    @Override
    public void resume() {
        events.add("resume");
    }

    @Override
    public boolean isAvailable() {
        return !unplugged;
    }

    @Override
    public boolean canBeHeard() {
        return !unplugged;
    }

    /** As if the loudspeaker had been taken away. */
    public void unplug() {
        unplugged = true;
    }

    @Override
    public void listen(Consumer<Boolean> speaking) {
        listener = speaking;
    }

    @Override
    public void close() {}

    @Override
    public void play(Sound sound, double gain) {
        sounds.add(sound);
        gains.add(gain);
    }

    /** As if the voice had begun to speak, or ended. */
    public void speaking(boolean now) {
        listener.accept(now);
    }

    /** All that was said, oldest first. */
    public List<HeardSentence> said() {
        return List.copyOf(said);
    }

    /** What was said last; empty when nothing was. */
    public String last() {
        return said.isEmpty() ? "" : said.getLast().text();
    }

    /** The orders that the voice was given: say, stop, pause, resume. */
    public List<String> orders() {
        return List.copyOf(events);
    }

    public List<Sound> sounds() {
        return List.copyOf(sounds);
    }

    public List<Double> gains() {
        return List.copyOf(gains);
    }

    /** Forgets what he has heard so far. */
    public void forget() {
        said.clear();
        sounds.clear();
        gains.clear();
        events.clear();
    }
}
