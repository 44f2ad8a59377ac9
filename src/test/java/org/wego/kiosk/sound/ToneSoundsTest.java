// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.RecordingOutput;

class ToneSoundsTest {

    @Test
    void tonesAreHeardOneAfterTheOther() {
        var output = RecordingOutput.working();
        var sounds = new ToneSounds(output);
        sounds.play(Sound.TOUCH, 0);
        sounds.play(Sound.BELL, 0.5);
        sounds.play(Sound.TOUCH, 1);
        assertThat(output.await(2)).containsExactly(Tone.of(Sound.BELL).samples(0.5), Tone.of(Sound.TOUCH).samples(1));
    }

    @Test
    void aGainAboveOneIsOne() {
        var output = RecordingOutput.working();
        new ToneSounds(output).play(Sound.TOUCH, 7);
        assertThat(output.await(1)).containsExactly(Tone.of(Sound.TOUCH).samples(1));
    }

    @Test
    void withoutADeviceNothingHappens() {
        var sounds = new ToneSounds(RecordingOutput.missing());
        assertThatCode(() -> {
            for (int i = 0; i < 20; i++) {
                sounds.play(Sound.WARNING, 1);
            }
        }).doesNotThrowAnyException();
    }
}
