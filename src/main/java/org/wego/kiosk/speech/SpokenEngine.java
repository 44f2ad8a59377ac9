// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.model.Lang;

/**
 * Gives an engine texts that are made ready to be said, in the place of those that stand on the screen.
 *
 * <p>May be shared between threads.
 */
public final class SpokenEngine implements SpeechEngine {

    private final Supplier<SpokenText> dictionary;
    private final SpeechEngine engine;
    private Optional<SpokenText> texts = Optional.empty();

    /**
     * An engine that speaks.
     *
     * @param dictionary makes texts ready; asked for when the first is to be said, since it takes its time
     * @param engine says them
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
