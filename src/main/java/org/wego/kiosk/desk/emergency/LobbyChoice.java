// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import java.util.List;
import java.util.Optional;

/**
 * A lobby of the site that can show a message.
 *
 * @param unit its name
 * @param group its group; empty for none
 * @param showing the ids of the messages that it shows, as it says
 */
public record LobbyChoice(String unit, Optional<String> group, List<String> showing) {

    public LobbyChoice {
        showing = List.copyOf(showing);
    }
}
