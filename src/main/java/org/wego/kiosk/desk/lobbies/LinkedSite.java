// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.function.Consumer;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.notice.NoticeBoard;

/** The site of this desk. No method waits. */
public interface LinkedSite {

    /** What is known now. */
    SiteNews now();

    /**
     * Receives news from now on, at most four times a second, and at least every few seconds while time passes.
     *
     * @param watcher is called on any thread; replaces an earlier one
     */
    void watch(Consumer<SiteNews> watcher);

    /**
     * Asks something of a lobby.
     *
     * @param receiver gets the answer once, on any thread, after ten seconds at the latest
     */
    void ask(String unit, UnitCommand command, Consumer<UnitAnswer> receiver);

    /** Where this desk puts texts for lobbies. */
    NoticeBoard notices();

    /** Removes a unit that no longer exists from the list of this desk. One that still speaks comes back. */
    void remove(String unit);
}
