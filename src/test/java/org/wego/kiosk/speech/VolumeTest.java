// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.accessibility.AccessibilityRow;

class VolumeTest {

    @Test
    void sixStepsCoverThirtyDecibels() {
        assertThat(IntStream.range(0, Volume.STEPS).map(Volume::decibels)).containsExactly(-30, -24, -18, -12, -6, 0);
    }

    @Test
    void theGainIsThatOfTheDecibels() {
        assertThat(IntStream.range(0, Volume.STEPS).mapToObj(Volume::gain)).isSorted().allSatisfy(
                gain -> assertThat(gain).isBetween(0.03, 1.0));
        assertThat(Volume.gain(Volume.LOUDEST)).isEqualTo(1);
        assertThat(20 * Math.log10(Volume.gain(5) / Volume.gain(0))).isCloseTo(30, within(1e-9));
        AccessibilityRow.D09.measured("gains %s, 30 dB in all; each visitor begins at step 5 of 6, unmuted".formatted(
                IntStream.range(0, Volume.STEPS).mapToObj(step -> Volume.decibels(step) + " dB").toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void anotherStepIsRefused(int step) {
        assertThatIllegalArgumentException().isThrownBy(() -> Volume.gain(step))
                .withMessageContaining("between 0 and 5");
        assertThatIllegalArgumentException().isThrownBy(() -> new VoiceSettings(1, step));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.49, 2.01, Double.NaN})
    void aRateIsFromHalfToDouble(double rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VoiceSettings(rate, 3))
                .withMessageContaining("0.5 and 2.0");
    }
}
