// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;

/** Which lobbies the list shows. */
enum LobbyFilter {
    ALL("lobbies.filter.all"),
    PROBLEMS("lobbies.filter.problems"),
    SILENT("lobbies.filter.silent"),
    BEHIND("lobbies.filter.behind");

    private final String key;

    LobbyFilter(String key) {
        this.key = key;
    }

    /** The key of its name. */
    String key() {
        return key;
    }

    boolean accepts(JudgedUnit lobby) {
        return switch (this) {
            case ALL -> true;
            case PROBLEMS -> lobby.verdict() == UnitVerdict.PROBLEMS;
            case SILENT -> lobby.verdict() == UnitVerdict.SILENT || lobby.verdict() == UnitVerdict.LOST;
            case BEHIND -> lobby.behind();
        };
    }
}
