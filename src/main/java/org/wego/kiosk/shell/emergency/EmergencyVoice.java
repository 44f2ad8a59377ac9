// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;
import org.wego.kiosk.speech.Volume;
import org.wego.kiosk.time.Scheduler;

/**
 * Says messages again and again: a tone, then the texts.
 *
 * <p>Muting is the choice of one visitor, and the message is for everybody in the room: it is said all the same, at least as
 * loud as at the beginning of a visit. Only for the FX thread.
 */
public final class EmergencyVoice {

    private static final Duration EVERY = Duration.ofSeconds(60);
    private static final Duration TONE = Duration.ofSeconds(2);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    private final Speaker speaker;
    private final TonePlayer tones;
    private final Scheduler scheduler;
    private final IntSupplier volume;
    private Runnable cancelSpeech = () -> {
    };
    private Runnable cancelRound = () -> {
    };
    private boolean listens;
    private volatile boolean speaking;

    /**
     * A silent voice.
     *
     * @param volume what the visitor has chosen
     */
    public EmergencyVoice(Speaker speaker, TonePlayer tones, Scheduler scheduler, IntSupplier volume) {
        this.speaker = speaker;
        this.tones = tones;
        this.scheduler = scheduler;
        this.volume = volume;
    }

    /** Says texts now and once a minute, or later if they take longer. */
    void begin(Supplier<List<Utterance>> texts) {
        if (!listens) {
            listens = true;
            speaker.listen(now -> speaking = now);
        }
        stop();
        round(texts);
    }

    private void round(Supplier<List<Utterance>> texts) {
        int loudness = Math.max(volume.getAsInt(), AudioSettings.DEFAULT.volume());
        tones.play(Sound.ALARM, Volume.gain(loudness));
        cancelSpeech = scheduler.after(TONE, () -> speaker.say(texts.get(), new VoiceSettings(1, loudness)));
        cancelRound = scheduler.after(EVERY, () -> again(texts));
    }

    private void again(Supplier<List<Utterance>> texts) {
        if (speaking) {
            cancelRound = scheduler.after(POLL_INTERVAL, () -> again(texts));
        } else {
            round(texts);
        }
    }

    /** Stops for good. */
    void stop() {
        cancelSpeech.run();
        cancelRound.run();
        speaker.stop();
    }
}
