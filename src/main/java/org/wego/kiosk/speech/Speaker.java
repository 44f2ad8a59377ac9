// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/**
 * Says things; new ones stop those before them.
 *
 * <p>Never blocks, but for {@link #close}, and never throws; may be called from any thread. A kiosk that cannot speak goes on in silence.
 */
public interface Speaker {

    /** Stops what is being said, then says these in order. */
    void say(List<Utterance> utterances, VoiceSettings settings);

    /** Ends what is being said; nothing is left to go on with. */
    void stop();

    /** Falls silent until {@link #resume}; nothing happens when nothing is being said. */
    void pause();

    /** Goes on after a pause, with the sentence that was cut, from its beginning. */
    void resume();

    /** Whether there is an engine, and a device to hear it from; what cannot be heard is not offered. */
    boolean isAvailable();

    /**
     * Adds a listener, which is told each time speaking begins (true) or ends (false).
     *
     * <p>It is told from any thread. Paused counts as not speaking; one thing said in the place of another does not
     * end the speaking.
     */
    void listen(Consumer<Boolean> speaking);

    /** Stops for ever; waits for that, a second at most, so that nothing is said when the program has ended. */
    void close();
}
