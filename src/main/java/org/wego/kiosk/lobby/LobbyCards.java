// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.call.folder.FolderCardLobby.CardScreenGlass;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/** Shows cards that desks ask for on the glass, on its thread. */
final class LobbyCards implements CardScreenGlass {

    private static final Logger LOG = System.getLogger(LobbyCards.class.getName());

    private final Supplier<LobbyGlass> glass;
    private final Executor fx;

    /**
     * The cards of a lobby.
     *
     * @param glass made with the first card, so that a lobby without a link loads nothing of it
     * @param fx runs actions on the FX thread
     */
    LobbyCards(Supplier<LobbyGlass> glass, Executor fx) {
        this.glass = glass;
        this.fx = fx;
    }

    @Override
    public void show(String card, Optional<String> language, Consumer<CardOutcome> answer) {
        fx.execute(() -> answer.accept(show(card, language)));
    }

    private CardOutcome show(String card, Optional<String> language) {
        try {
            return switch (glass.get().show(new Destination.Card(card), language.flatMap(LobbyCards::lang))) {
                case DONE -> CardOutcome.SHOWN;
                case VISITOR_PRESENT -> CardOutcome.VISITOR_PRESENT;
                case UNKNOWN_PAGE -> CardOutcome.UNKNOWN_CARD;
                case NOT_NOW -> CardOutcome.NOT_NOW;
            };
        } catch (RuntimeException e) {
            // What a desk asks for must not end the lobby.
            LOG.log(Level.WARNING, "A card that reception asked for cannot be shown", e);
            return CardOutcome.NOT_NOW;
        }
    }

    private static Optional<Lang> lang(String tag) {
        try {
            return Optional.of(new Lang(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
