// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import org.wego.kiosk.model.Lang;

/**
 * Gives an engine texts that are made ready to be said, in the place of those that stand on the screen.
 *
 * @param texts makes them ready
 * @param engine says them
 */
public record SpokenEngine(SpokenText texts, SpeechEngine engine) implements SpeechEngine {

    @Override
    public List<Utterance> sentences(Utterance utterance) {
        return engine.sentences(new Utterance(utterance.lang(), texts.of(utterance)));
    }

    @Override
    public Playing begin(Utterance sentence, Manner manner, Runnable ended) {
        return engine.begin(sentence, manner, ended);
    }

    @Override
    public boolean speaks(Lang lang) {
        return engine.speaks(lang);
    }
}
