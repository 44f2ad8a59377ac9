// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.SourceDataLine;

/** The way to a sound device. */
public interface AudioOutput {

    /**
     * Opens the device for samples of a format; the caller closes it.
     *
     * @throws IOException when there is no device, or none that is free for this format
     */
    AudioLine open(AudioFormat format) throws IOException;

    /** An open device. */
    interface AudioLine extends AutoCloseable {

        /** Takes samples, and waits until there is room for them; does nothing when closed. */
        void write(byte[] samples, int length);

        /** Waits until all samples have been heard. */
        void drain();

        /** Falls silent at once; may be called from any thread. */
        @Override
        void close();
    }

    /**
     * Whether there is a device, as far as is known now; a device may be plugged in later.
     *
     * <p>Returns at once.
     */
    default boolean isThere() {
        return true;
    }

    /** The device that the machine uses for all programs. */
    static AudioOutput ofTheMachine() {
        return new MachineOutput();
    }

    /**
     * A line of the Java sound system.
     *
     * @param line started
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
