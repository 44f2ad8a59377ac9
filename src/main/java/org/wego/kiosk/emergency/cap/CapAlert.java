// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * An alert as it stands in its file.
 *
 * @param key tells it from every other alert
 * @param status whether it is meant
 * @param type what it does
 * @param references the alerts that it replaces or ends
 * @param infos what it says, a language each; several of one language are different dangers
 */
record CapAlert(CapKey key, CapStatus status, CapType type, List<CapKey> references, List<CapInfo> infos) {

    /** Whether an alert is meant. */
    enum CapStatus {
        ACTUAL, EXERCISE, SYSTEM, TEST, DRAFT
    }

    /** What an alert does. */
    enum CapType {
        ALERT, UPDATE, CANCEL, ACK, ERROR
    }

    /** What makes an alert unique. */
    record CapKey(String sender, String identifier, Instant sent) {}

    /**
     * What an alert says in one language.
     *
     * @param headline the headline; without one, the event
     * @param text description and instruction, a paragraph a line
     * @param effective since when; empty: since it was sent
     * @param expires until when; empty when it does not say
     */
    record CapInfo(Lang lang, String headline, String text, Optional<Instant> effective, Optional<Instant> expires) {}

    CapAlert {
        references = List.copyOf(references);
        infos = List.copyOf(infos);
    }
}
