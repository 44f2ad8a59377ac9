// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.IOException;
import java.net.URI;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.sound.AudioOutput;

/** The playback of one recording. */
final class ClipPlayback {

    private static final int BUFFER = 8_192;

    private final URI file;
    private final double gain;
    private AudioOutput.@Nullable AudioLine line;
    private boolean stopped;

    ClipPlayback(URI file, double gain) {
        this.file = file;
        this.gain = gain;
    }

    /**
     * Plays the recording to its end or until {@link #stop}.
     *
     * @throws IOException when no device is available or the file cannot be played
     */
    void play(AudioOutput output) throws IOException {
        try (var recorded = AudioSystem.getAudioInputStream(file.toURL());
                var samples = AudioSystem.getAudioInputStream(to16Bit(recorded.getFormat()), recorded);
                var opened = output.open(samples.getFormat())) {
            if (mayPlay(opened)) {
                write(samples, opened);
            }
        } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Stops playing immediately. */
    synchronized void stop() {
        stopped = true;
        if (line != null) {
            line.close();
        }
    }

    private synchronized boolean mayPlay(AudioOutput.AudioLine opened) {
        line = opened;
        return !stopped;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void write(AudioInputStream samples, AudioOutput.AudioLine opened) throws IOException {
        var buffer = new byte[BUFFER];
        // A frame is two or four bytes, so a read never ends within a sample.
        for (int read = samples.read(buffer); read > 0 && !isStopped(); read = samples.read(buffer)) {
            applyGain(buffer, read);
            opened.write(buffer, read);
        }
        if (!isStopped()) {
            opened.drain();
        }
    }

    private void applyGain(byte[] samples, int length) {
        for (int i = 0; i + 1 < length; i += 2) {
            int sample = (int) Math.round(gain * (short) ((samples[i] & 0xff) | (samples[i + 1] << Byte.SIZE)));
            samples[i] = (byte) sample;
            samples[i + 1] = (byte) (sample >> Byte.SIZE);
        }
    }

    private static AudioFormat to16Bit(AudioFormat recorded) {
        return new AudioFormat(recorded.getSampleRate(), Short.SIZE, recorded.getChannels(), true, false);
    }
}
