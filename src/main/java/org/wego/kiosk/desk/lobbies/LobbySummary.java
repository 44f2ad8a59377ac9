// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.List;
import java.util.Optional;

/**
 * What is made of a lobby for others.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface LobbySummary<T> {

    /**
     * Makes it.
     *
     * @param unit the name of the lobby
     * @param group its group; empty for none
     * @param showing the ids of the emergency messages that it shows
     */
    T of(String unit, Optional<String> group, List<String> showing);
}
