// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.wego.kiosk.model.Lang;

/** Made-up emergency messages. */
public final class EmergencySamples {

    /** When they were sent. */
    public static final Instant SENT = Instant.parse("2026-11-23T05:00:00Z");

    private EmergencySamples() {}

    /** A message to all lobbies in English and Korean, for an hour. */
    public static EmergencyMessage message(String id) {
        return message(id, SENT, Duration.ofHours(1), EmergencyTarget.ALL);
    }

    /** A message in English and Korean. */
    public static EmergencyMessage message(String id, Instant sent, Duration length, EmergencyTarget target) {
        return new EmergencyMessage(EmergencyMessage.FORMAT, id, EmergencyOrigin.DESK, false, sent, sent.plus(length),
                target, texts("en", "ko"));
    }

    /** The same from a folder. */
    public static EmergencyMessage from(EmergencyOrigin origin, EmergencyMessage of) {
        return new EmergencyMessage(of.format(), of.id(), origin, of.exercise(), of.sent(), of.until(), of.target(),
                of.texts());
    }

    /** Texts in some languages. */
    public static List<EmergencyText> texts(String... tags) {
        return Arrays.stream(tags).map(tag -> new EmergencyText(new Lang(tag), "Leave the building (" + tag + ")",
                "Use the stairs. Do not use the lifts.")).toList();
    }
}
