// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/** A kiosk without a voice. */
public final class SilentSpeaker implements Speaker {

    @Override
    public void say(List<Utterance> utterances, Manner manner) {}

    @Override
    public void stop() {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public void listen(Consumer<Boolean> speaking) {}

    @Override
    public void close() {}
}
