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

    private static final AudioFormat ORDINARY = new AudioFormat(44_100, 16, 1, true, false);
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final AtomicBoolean known = new AtomicBoolean(true);
    private final AtomicLong due = new AtomicLong(System.nanoTime());

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

    /** What was found last; asking again takes a while, and is done beside. A device in use is there, too. */
    @Override
    public boolean isThere() {
        long now = System.nanoTime();
        long planned = due.get();
        if (now - planned >= 0 && due.compareAndSet(planned, now + FRESH)) {
            Thread.ofVirtual().name("sound device").start(() -> known.set(AudioSystem.isLineSupported(
                    new DataLine.Info(SourceDataLine.class, ORDINARY))));
        }
        return known.get();
    }
}
