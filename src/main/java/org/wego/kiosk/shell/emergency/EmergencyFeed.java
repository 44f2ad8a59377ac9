// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.model.Lang;

/**
 * The emergency messages that a window shows.
 *
 * @param current those to show now, the newest first; changes on the FX thread
 * @param languages those of the content, the usual one first
 * @param zone of the times of day
 */
public record EmergencyFeed(ObservableValue<List<EmergencyMessage>> current, List<Lang> languages, ZoneId zone) {

    public EmergencyFeed {
        languages = List.copyOf(languages);
    }

    /** Never a message. */
    public static EmergencyFeed none() {
        return new EmergencyFeed(new SimpleObjectProperty<>(List.of()), List.of(), ZoneOffset.UTC);
    }
}
