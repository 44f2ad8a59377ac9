// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sound as the sum of struck notes, with its samples.
 *
 * <p>Each note swells and fades along a cosine, so that neither end clicks, and decays exponentially in between.
 *
 * @param notes the notes; the sum of their levels is at most 1 at any time
 */
record Tone(List<Note> notes) {

    /** Samples per second. */
    static final int RATE = 44_100;

    private static final double SWELL_SECONDS = 0.005;
    private static final int ALARM_NOTES = 6;
    private static final double ALARM_STEP = 0.25;
    private static final double FADE_SECONDS = 0.015;

    Tone {
        notes = List.copyOf(notes);
    }

    /**
     * One struck note.
     *
     * @param start in seconds from the beginning of the tone
     * @param seconds the length in seconds
     * @param hertz the frequency
     * @param level the initial amplitude, from 0 to 1
     * @param decay the time constant of the decay in seconds: after it, about a third of the amplitude is left
     */
    record Note(double start, double seconds, double hertz, double level, double decay) {

        private double at(double time) {
            double since = time - start;
            if (since <= 0 || since >= seconds) {
                return 0;
            }
            double swell = rise(since / SWELL_SECONDS);
            double fade = rise((seconds - since) / FADE_SECONDS);
            return level * swell * fade * Math.exp(-since / decay) * Math.sin(2 * Math.PI * hertz * since);
        }

        private static double rise(double part) {
            return part >= 1 ? 1 : (1 - Math.cos(Math.PI * part)) / 2;
        }
    }

    static Tone of(Sound sound) {
        return switch (sound) {
            case TOUCH -> new Tone(List.of(new Note(0, 0.045, 1_047, 0.35, 0.02)));
            // A bell has inharmonic partials, and the high ones decay first.
            case BELL -> new Tone(List.of(new Note(0, 1, 659, 0.5, 0.4), new Note(0, 0.8, 1_318, 0.25, 0.25),
                    new Note(0, 0.5, 1_819, 0.15, 0.12)));
            case WARNING -> new Tone(List.of(new Note(0, 0.22, 784, 0.5, 0.3), new Note(0.26, 0.34, 523, 0.5, 0.3)));
            // Rises three times, unlike any other tone of the kiosk.
            case ALARM -> new Tone(IntStream.range(0, ALARM_NOTES)
                    .mapToObj(i -> new Note(ALARM_STEP * i, ALARM_STEP, i % 2 == 0 ? 659 : 988, 0.6, 0.6)).toList());
        };
    }

    /** The length in seconds. */
    double seconds() {
        return notes.stream().mapToDouble(note -> note.start + note.seconds).max().orElse(0);
    }

    /**
     * The samples: 16 bit, signed, little-endian, one channel; the first and the last are zero.
     *
     * @param gain the factor for all samples, from 0 to 1
     */
    byte[] samples(double gain) {
        int count = (int) Math.round(seconds() * RATE) + 1;
        var samples = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            double time = (double) i / RATE;
            double value = notes.stream().mapToDouble(note -> note.at(time)).sum();
            int sample = (int) Math.round(value * gain * Short.MAX_VALUE);
            samples[2 * i] = (byte) sample;
            samples[2 * i + 1] = (byte) (sample >> Byte.SIZE);
        }
        return samples;
    }
}
