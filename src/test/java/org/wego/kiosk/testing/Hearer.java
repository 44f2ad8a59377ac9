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

/** Records speech and sounds of a kiosk, in order. */
public final class Hearer implements Speaker, TonePlayer {

    /** One call of {@link #say}. */
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

    /** Simulates the removal of the loudspeaker. */
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

    /** Simulates the start or the end of speech. */
    public void speaking(boolean now) {
        listener.accept(now);
    }

    /** All speech, oldest first. */
    public List<HeardSentence> said() {
        return List.copyOf(said);
    }

    /** The last speech; empty if there was none. */
    public String last() {
        return said.isEmpty() ? "" : said.getLast().text();
    }

    /** The commands to the voice: say, stop, pause, resume. */
    public List<String> orders() {
        return List.copyOf(events);
    }

    public List<Sound> sounds() {
        return List.copyOf(sounds);
    }

    public List<Double> gains() {
        return List.copyOf(gains);
    }

    /** Clears the record. */
    public void forget() {
        said.clear();
        sounds.clear();
        gains.clear();
        events.clear();
    }
}
