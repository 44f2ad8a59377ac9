// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

    @ParameterizedTest
    @CsvSource({"TOUCH, 0.03, 0.06", "BELL, 0.8, 1.2", "WARNING, 0.4, 0.8"})
    void aTouchIsShortAndABellRings(Sound sound, double least, double most) {
        assertThat(samples(sound, 1).length / (double) Tone.RATE).isBetween(least, most);
    }

    @ParameterizedTest
    @EnumSource
    void noSampleIsLouderThanTheGain(Sound sound) {
        assertThat(peak(samples(sound, 1))).isBetween(0.1, 1.0);
        assertThat(peak(samples(sound, 0.25))).isBetween(0.02, 0.25);
        assertThat(peak(samples(sound, 0))).isZero();
    }

    /** A jump between samples is heard as a click, at the ends and within the tone. */
    @ParameterizedTest
    @EnumSource
    void neitherEndClicks(Sound sound) {
        var samples = samples(sound, 1);
        assertThat(samples[0]).isZero();
        assertThat(samples[samples.length - 1]).isZero();
        int moment = Tone.RATE / 4_000;
        assertThat(loudest(samples, 0, moment)).isLessThan(500);
        assertThat(loudest(samples, samples.length - moment, samples.length)).isLessThan(500);
        int jump = IntStream.range(1, samples.length).map(i -> Math.abs(samples[i] - samples[i - 1])).max()
                .orElseThrow();
        assertThat(jump).isLessThan(5_000);
    }

    @Test
    void aBellIsLouderThanATouch() {
        assertThat(power(samples(Sound.BELL, 1))).isGreaterThan(2 * power(samples(Sound.TOUCH, 1)));
    }

    @Test
    void aWarningHasTwoNotesWithAPauseBetween() {
        var samples = samples(Sound.WARNING, 1);
        int hundredth = Tone.RATE / 100;
        var pieces = IntStream.range(0, samples.length / hundredth)
                .mapToObj(i -> loudest(samples, i * hundredth, (i + 1) * hundredth) > 300).toList();
        var changes = IntStream.range(1, pieces.size()).filter(i -> !pieces.get(i).equals(pieces.get(i - 1))).count();
        assertThat(pieces.getFirst()).isTrue();
        assertThat(changes).isBetween(2L, 3L);
    }

    private static short[] samples(Sound sound, double gain) {
        var buffer = ByteBuffer.wrap(Tone.of(sound).samples(gain)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var samples = new short[buffer.remaining()];
        buffer.get(samples);
        return samples;
    }

    private static double peak(short[] samples) {
        return loudest(samples, 0, samples.length) / (double) Short.MAX_VALUE;
    }

    private static int loudest(short[] samples, int from, int to) {
        return IntStream.range(from, to).map(i -> Math.abs(samples[i])).max().orElseThrow();
    }

    private static double power(short[] samples) {
        return IntStream.range(0, samples.length).mapToDouble(i -> (double) samples[i] * samples[i]).sum();
    }
}
