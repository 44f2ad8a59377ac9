// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.function.Consumer;

/** Makes a unit on a broker. */
@FunctionalInterface
public interface UnitMaker {

    /**
     * A unit that has not begun to connect.
     *
     * @param first what it says of itself at the start
     * @param onStatus receives each new status of its link, on the thread of the link
     * @throws LinkException when a file with a secret or a certificate cannot be used
     */
    LinkedUnit make(UnitReport first, Consumer<LinkStatus> onStatus) throws LinkException;
}
