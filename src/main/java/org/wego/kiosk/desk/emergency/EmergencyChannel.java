// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.util.function.Consumer;
import org.wego.kiosk.emergency.EmergencyMessage;

/** The way from a desk to lobbies. No method waits. */
public interface EmergencyChannel {

    /**
     * Has a message shown.
     *
     * @param failed gets the reason in words if that is not possible, on any thread
     */
    void show(EmergencyMessage message, Consumer<String> failed);

    /** Whether lobbies take messages from a shared folder, so that nobody hears which of them show one. */
    boolean usesFolder();

    /** Ends a message. */
    void end(String id, Consumer<String> failed);
}
