// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.time.Instant;
import java.util.Optional;

/**
 * What a lobby remembers of a message: a file of the state folder.
 *
 * @param format the version of the JSON form: 1
 * @param id of the message
 * @param until when the message ends; later its id is forgotten
 * @param ended whether it has ended or was withdrawn, so that it does not come back
 * @param message the message; empty when only its end is known
 */
record KeptEmergency(int format, String id, Instant until, boolean ended, Optional<EmergencyMessage> message) {

    static KeptEmergency of(EmergencyMessage message) {
        return new KeptEmergency(EmergencyMessage.FORMAT, message.id(), message.until(), false, Optional.of(message));
    }

    /** The same message, over. */
    KeptEmergency over() {
        return new KeptEmergency(format, id, until, true, message);
    }

    /** The end of a message that never came, or comes later. */
    static KeptEmergency withdrawn(String id, Instant until) {
        return new KeptEmergency(EmergencyMessage.FORMAT, id, until, true, Optional.empty());
    }
}
