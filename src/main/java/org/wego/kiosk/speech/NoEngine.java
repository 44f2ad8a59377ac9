// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import org.wego.kiosk.model.Lang;

/** The engine of a machine that has none: only recordings are heard, and other texts are not said. */
public final class NoEngine implements SpeechEngine {

    @Override
    public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        ended.run();
        return () -> {};
    }

    @Override
    public boolean speaks(Lang lang) {
        return false;
    }
}
