// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import org.wego.kiosk.sound.AudioOutput;

/** A sound device that records its input, or a machine without a device. Thread-safe. */
public final class RecordingOutput implements AudioOutput {

    private final boolean works;
    private final List<byte[]> heard = new ArrayList<>();
    private int attempts;

    private RecordingOutput(boolean works) {
        this.works = works;
    }

    /** A device that works. */
    public static RecordingOutput working() {
        return new RecordingOutput(true);
    }

    /** No device. */
    public static RecordingOutput missing() {
        return new RecordingOutput(false);
    }

    @Override
    public synchronized AudioLine open(AudioFormat format) throws IOException {
        attempts++;
        notifyAll();
        if (!works) {
            throw new IOException("no sound device in this test");
        }
        var samples = new ByteArrayOutputStream();
        return new AudioLine() {
            @Override
            public void write(byte[] bytes, int length) {
                samples.write(bytes, 0, length);
            }

            @Override
            public void drain() {
                synchronized (RecordingOutput.this) {
                    heard.add(samples.toByteArray());
                    RecordingOutput.this.notifyAll();
                }
            }

            @Override
            public void close() {
                // Closed without drain: the sound was cut off.
            }
        };
    }

    /** The samples of each sound that was played completely. */
    public synchronized List<byte[]> heard() {
        return List.copyOf(heard);
    }

    /** Waits for this number of complete sounds. */
    public synchronized List<byte[]> await(int count) {
        waitUntil(() -> heard.size() >= count);
        return heard();
    }

    /** Waits for this number of attempts to open the device. */
    public synchronized void awaitAttempts(int count) {
        waitUntil(() -> attempts >= count);
    }

    private synchronized void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        try {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("nothing more was heard within a minute");
                }
                wait(TimeUnit.SECONDS.toMillis(1));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
