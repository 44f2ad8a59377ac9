// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import org.wego.kiosk.model.Lang;

/** Turns one sentence at a time into sound. */
public interface SpeechEngine {

    /**
     * Begins to say a sentence and returns immediately.
     *
     * <p>Only one sentence is said at a time: the caller stops it before beginning another. If the sentence cannot
     * begin, throws an exception and does not call {@code ended}.
     *
     * @param ended called exactly once, from any thread, when the sentence ended, failed or was stopped
     */
    Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended);

    /** Whether there is a voice for a language. */
    boolean speaks(Lang lang);

    /**
     * Splits a text into the portions that this engine accepts.
     *
     * <p>Empty if the text has nothing audible or there is no voice for its language.
     */
    default List<Utterance> sentences(Utterance utterance) {
        return speaks(utterance.lang()) ? SentenceSplitter.of(utterance) : List.of();
    }

    /** A sentence that is being said. */
    interface Playing {

        /** Stops immediately; does nothing when the sentence has ended. */
        void stop();

        /** Whether the sentence could not be said; defined once it has ended. */
        default boolean hasFailed() {
            return false;
        }
    }
}
