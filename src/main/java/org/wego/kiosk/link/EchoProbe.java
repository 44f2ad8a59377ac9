// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;

/**
 * Notices a connection that stands and is deaf: a unit hears its own states, and misses one here.
 *
 * <p>That happens when the broker has lost the subscription, or refuses it without saying so.
 */
final class EchoProbe {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final LinkLoop loop;
    private final Runnable onDeaf;
    private Runnable cancel = () -> {
    };
    private int expected;

    EchoProbe(LinkLoop loop, Runnable onDeaf) {
        this.loop = loop;
        this.onDeaf = onDeaf;
    }

    /** The unit has published this state, and should hear it. Changes nothing while an earlier one is awaited. */
    void said(int beat) {
        if (expected == 0) {
            expected = beat;
            cancel = loop.after(PATIENT, onDeaf);
        }
    }

    /** The unit has heard its own state. */
    void heard(int beat) {
        if (expected != 0 && beat >= expected) {
            stop();
        }
    }

    /** Awaits nothing more. */
    void stop() {
        expected = 0;
        cancel.run();
    }
}
