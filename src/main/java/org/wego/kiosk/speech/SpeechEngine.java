// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import org.wego.kiosk.model.Lang;

/** An engine: turns one sentence into sound. */
public interface SpeechEngine {

    /**
     * Begins to say a sentence.
     *
     * <p>Returns before it is said. Only one sentence is said at a time: whoever begins another stops this one first.
     * Throws when it cannot even be begun, and does not call {@code ended} then.
     *
     * @param ended called exactly once, from any thread, when the sentence ended, failed or was stopped
     */
    Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended);

    /** Whether there is a voice for a language. */
    boolean speaks(Lang lang);

    /**
     * The portions in which this engine wants to be given a text.
     *
     * <p>None when there is nothing to say in it, or no voice to say it.
     */
    default List<Utterance> sentences(Utterance utterance) {
        return speaks(utterance.lang()) ? SentenceSplitter.of(utterance) : List.of();
    }

    /** A sentence that is being said. */
    interface Playing {

        /** Falls silent at once; does nothing when the sentence has ended. */
        void stop();

        /** Whether the sentence could not be said; to be asked when it has ended. */
        default boolean hasFailed() {
            return false;
        }
    }
}
