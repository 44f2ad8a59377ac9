// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A speaker that is available only while a sound device is present.
 *
 * @param speaker the speaker that says the texts
 * @param audible whether a device is present now; does not block
 */
public record AudibleSpeaker(Speaker speaker, BooleanSupplier audible) implements Speaker {

    @Override
    public void say(List<Utterance> utterances, VoiceSettings settings) {
        speaker.say(utterances, settings);
    }

    @Override
    public void stop() {
        speaker.stop();
    }

    @Override
    public void pause() {
        speaker.pause();
    }

    @Override
    public void resume() {
        speaker.resume();
    }

    @Override
    public boolean isAvailable() {
        return audible.getAsBoolean() && speaker.isAvailable();
    }

    @Override
    public void listen(Consumer<Boolean> speaking) {
        speaker.listen(speaking);
    }

    @Override
    public void close() {
        speaker.close();
    }
}
