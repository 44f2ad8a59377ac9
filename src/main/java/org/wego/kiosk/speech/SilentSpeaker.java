// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/** The speaker of a kiosk without an engine: it ignores all texts. */
public final class SilentSpeaker implements Speaker {

    @Override
    public void say(List<Utterance> utterances, VoiceSettings settings) {
        // Without an engine, texts are dropped.
    }

    @Override
    public void stop() {
        // Nothing is being said.
    }

    @Override
    public void pause() {
        // Nothing is being said.
    }

    @Override
    public void resume() {
        // Nothing is being said.
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
        // There are no resources to release.
    }
}
