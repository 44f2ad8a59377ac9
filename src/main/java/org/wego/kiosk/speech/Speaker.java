// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import java.util.function.Consumer;

/** Says things; new ones stop those before them. Never blocks, never throws, may be called from any thread. */
public interface Speaker {

    /** Stops what is being said, then says these in order. */
    void say(List<Utterance> utterances, Manner manner);

    /** Stops what is being said. */
    void stop();

    /** Stops what is being said, until {@link #resume}. */
    void pause();

    /** Goes on with the sentence that was cut. */
    void resume();

    /** Whether there is an engine at all. */
    boolean isAvailable();

    /** Tells, from any thread, each time speaking begins (true) or ends (false). */
    void listen(Consumer<Boolean> speaking);

    /** Stops for good. */
    void close();
}
