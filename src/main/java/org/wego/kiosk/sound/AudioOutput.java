// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;

/** Access to a sound device. */
public interface AudioOutput {

    /**
     * Opens the device for a sample format; the caller closes the line.
     *
     * @throws IOException when no device is available for this format
     */
    AudioLine open(AudioFormat format) throws IOException;

    /** An open device. */
    interface AudioLine extends AutoCloseable {

        /** Writes samples, waiting until the buffer has room; does nothing when closed. */
        void write(byte[] samples, int length);

        /** Waits until all samples have been played. */
        void drain();

        /** Stops playing immediately; thread-safe. */
        @Override
        void close();
    }

    /**
     * Whether a device was present when last checked; a device may be plugged in later.
     *
     * <p>Does not block.
     */
    default boolean isThere() {
        return true;
    }

    /** The default sound device of the machine. */
    static AudioOutput ofTheMachine() {
        return new MachineOutput();
    }

    /**
     * A line of the Java sound system.
     *
     * @param line an open, started line
     */
    record MachineLine(SourceDataLine line) implements AudioLine {

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
