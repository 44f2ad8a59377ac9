// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A speaker that is available while there is a device to hear it from.
 *
 * @param speaker says everything
 * @param audible whether there is a device now; returns at once
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
