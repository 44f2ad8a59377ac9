// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.RecordingOutput;
import org.wego.kiosk.testing.Warnings;

class QueuedTonePlayerTest {

    @Test
    void tonesArePlayedInOrder() {
        var output = RecordingOutput.working();
        var sounds = new QueuedTonePlayer(output);
        sounds.play(Sound.TOUCH, 0);
        sounds.play(Sound.BELL, 0.5);
        sounds.play(Sound.TOUCH, 1);
        assertThat(output.await(2)).containsExactly(Tone.of(Sound.BELL).samples(0.5), Tone.of(Sound.TOUCH).samples(1));
    }

    @Test
    void aGainAboveOneIsLimitedToOne() {
        var output = RecordingOutput.working();
        new QueuedTonePlayer(output).play(Sound.TOUCH, 7);
        assertThat(output.await(1)).containsExactly(Tone.of(Sound.TOUCH).samples(1));
    }

    @Test
    void aMissingDeviceIsLoggedOnceAndEachToneTriesAgain() {
        var output = RecordingOutput.missing();
        var sounds = new QueuedTonePlayer(output);
        try (var warnings = new Warnings(QueuedTonePlayer.class)) {
            for (int tone = 1; tone <= 3; tone++) {
                sounds.play(Sound.WARNING, 1);
                output.awaitAttempts(tone);
            }
            assertThat(warnings.messages()).containsExactly("Cannot play tones: {0}");
        }
    }
}
