// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;

/**
 * Computes tones and plays them in order on its own thread.
 *
 * <p>A tone is skipped when several are waiting, because it would be late. A missing sound device is logged once; each
 * tone tries again, because a device may be plugged in later.
 */
public final class QueuedTonePlayer implements TonePlayer {

    private static final Logger LOG = System.getLogger(QueuedTonePlayer.class.getName());
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, Short.SIZE, 1, true, false);
    private static final int QUEUE_SIZE = 2;

    private final AudioOutput output;
    private final ExecutorService thread = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE_SIZE), Thread.ofPlatform().daemon().name("sounds").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private boolean reported;

    /** A player for an output. */
    public QueuedTonePlayer(AudioOutput output) {
        this.output = output;
    }

    @Override
    public void play(Sound sound, double gain) {
        if (gain > 0) {
            thread.execute(() -> playNow(sound, Math.min(gain, 1)));
        }
    }

    @Override
    public boolean canBeHeard() {
        return output.isThere();
    }

    private void playNow(Sound sound, double gain) {
        byte[] samples = Tone.of(sound).samples(gain);
        try (var line = output.open(FORMAT)) {
            line.write(samples, samples.length);
            line.drain();
        } catch (IOException | RuntimeException e) {
            if (!reported) {
                reported = true;
                LOG.log(Level.WARNING, "Cannot play tones: {0}", e.getMessage());
            }
        }
    }
}
