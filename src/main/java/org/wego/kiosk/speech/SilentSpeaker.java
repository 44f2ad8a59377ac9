// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/** The speaker of a kiosk without an engine: it takes everything and says nothing. */
public final class SilentSpeaker implements Speaker {

    @Override
    public void say(List<Utterance> utterances, VoiceSettings settings) {
        // Nobody is there to say it.
    }

    @Override
    public void stop() {
        // Nothing is ever said.
    }

    @Override
    public void pause() {
        // Nothing is ever said.
    }

    @Override
    public void resume() {
        // Nothing is ever said.
    }

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public void listen(Consumer<Boolean> speaking) {
        // Speaking never begins.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
