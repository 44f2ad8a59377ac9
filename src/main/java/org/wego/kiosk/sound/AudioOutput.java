// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The way to a sound device. */
public interface AudioOutput {

    /**
     * Opens the device for samples of a format; to be closed by whoever opens it.
     *
     * @throws IOException when there is no device, or none that is free for this format
     */
    Line open(AudioFormat format) throws IOException;

    /** An open device. */
    interface Line extends AutoCloseable {

        /** Takes samples, and waits until there is room for them; does nothing when closed. */
        void write(byte[] samples, int length);

        /** Waits until all samples have been heard. */
        void drain();

        /** Falls silent at once; may be called from any thread. */
        @Override
        void close();
    }

    /** The device that the machine uses for all programs. */
    static AudioOutput ofTheMachine() {
        return format -> {
            try {
                var line = AudioSystem.getSourceDataLine(format);
                line.open(format);
                line.start();
                return new MachineLine(line);
            } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
                throw new IOException("no sound device: " + e.getMessage(), e);
            }
        };
    }

    /**
     * A line of the Java sound system.
     *
     * @param line started
     */
    record MachineLine(SourceDataLine line) implements Line {

        @Override
        public void write(byte[] samples, int length) {
            line.write(samples, 0, length);
        }

        @Override
        public void drain() {
            line.drain();
        }

        @Override
        public void close() {
            line.stop();
            line.flush();
            line.close();
        }
    }
}
