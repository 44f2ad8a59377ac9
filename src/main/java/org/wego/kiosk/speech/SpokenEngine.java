// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.model.Lang;

/**
 * Prepares the texts of the screen for speech before it passes them to an engine.
 *
 * <p>Thread-safe.
 */
public final class SpokenEngine implements SpeechEngine {

    private final Supplier<SpokenText> dictionary;
    private final SpeechEngine engine;
    private Optional<SpokenText> texts = Optional.empty();

    /**
     * An engine with text preparation.
     *
     * @param dictionary supplies the preparation; called for the first text only, because it is slow
     * @param engine says the prepared texts
     */
    public SpokenEngine(Supplier<SpokenText> dictionary, SpeechEngine engine) {
        this.dictionary = dictionary;
        this.engine = engine;
    }

    private synchronized SpokenText texts() {
        if (texts.isEmpty()) {
            texts = Optional.of(dictionary.get());
        }
        return texts.get();
    }

    @Override
    public List<Utterance> sentences(Utterance utterance) {
        return engine.sentences(new Utterance(utterance.lang(), texts().of(utterance)));
    }

    @Override
    public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
        return engine.begin(sentence, settings, ended);
    }

    @Override
    public boolean speaks(Lang lang) {
        return engine.speaks(lang);
    }
}
