// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device that Java finds on this machine. */
final class MachineOutput implements AudioOutput {

    private static final AudioFormat CHECKED_FORMAT = new AudioFormat(44_100, 16, 1, true, false);
    private static final long CHECK_INTERVAL = Duration.ofSeconds(10).toNanos();

    private final AtomicBoolean present = new AtomicBoolean(true);
    private final AtomicLong nextCheck = new AtomicLong(System.nanoTime());

    @Override
    public AudioLine open(AudioFormat format) throws IOException {
        try {
            var line = AudioSystem.getSourceDataLine(format);
            line.open(format);
            line.start();
            return new MachineLine(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new IOException("no sound device: " + e.getMessage(), e);
        }
    }

    /** The result of the last check, which is repeated in the background because it is slow. A device in use counts. */
    @Override
    public boolean isThere() {
        long now = System.nanoTime();
        long planned = nextCheck.get();
        if (now - planned >= 0 && nextCheck.compareAndSet(planned, now + CHECK_INTERVAL)) {
            Thread.ofVirtual().name("sound device").start(() -> present.set(AudioSystem.isLineSupported(
                    new DataLine.Info(SourceDataLine.class, CHECKED_FORMAT))));
        }
        return present.get();
    }
}
