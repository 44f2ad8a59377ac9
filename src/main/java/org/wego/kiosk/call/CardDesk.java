// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How a desk shows a card of the pointing board at a lobby. May be used on any thread. */
public interface CardDesk {

    /** The names of the lobbies that follow this desk, as far as known. */
    List<String> lobbies();

    /**
     * Asks a lobby to show a card.
     *
     * @param language of the visitor, a language tag; empty: the one in which the lobby is
     * @param answer receives what has come of it, on another thread
     */
    void show(String lobby, String card, Optional<String> language, Consumer<CardOutcome> answer);

    /** Asks no more. */
    void leave();
}
