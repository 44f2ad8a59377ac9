// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/**
 * Says utterances; new ones replace those being said.
 *
 * <p>Never blocks, except {@link #close}, and never throws; thread-safe. A kiosk that cannot speak stays silent.
 */
public interface Speaker {

    /** Stops the current utterance, then says these in order. */
    void say(List<Utterance> utterances, VoiceSettings settings);

    /** Stops speaking and drops the waiting utterances. */
    void stop();

    /** Pauses until {@link #resume}; does nothing when the speaker is silent. */
    void pause();

    /** Continues after a pause from the beginning of the interrupted sentence. */
    void resume();

    /** Whether an engine and a sound device are available; the voice is offered only then. */
    boolean isAvailable();

    /**
     * Adds a listener for the beginning (true) and the end (false) of speaking.
     *
     * <p>The listener may be called on any thread. A pause ends speaking; replacing one utterance by another does not.
     */
    void listen(Consumer<Boolean> speaking);

    /** Stops permanently. Waits at most one second, so that nothing is said after the program has ended. */
    void close();
}
