// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.Optional;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.lobby.linked.LinkedGlass;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.shell.KioskUse;

/** Lets desks use the window of a lobby, as far as no visitor is disturbed. */
final class LobbyGlass implements LinkedGlass {

    private final LobbyWindow window;

    LobbyGlass(LobbyWindow window) {
        this.window = window;
    }

    @Override
    public ReplyOutcome show(Destination page, Optional<Lang> language) {
        var running = window.running();
        if (running.isEmpty()) {
            return ReplyOutcome.NOT_NOW;
        }
        return switch (running.get().use()) {
            case STAFF, EMERGENCY -> ReplyOutcome.NOT_NOW;
            case VISITOR -> ReplyOutcome.VISITOR_PRESENT;
            case POINTING_VISITOR -> page instanceof Destination.Card ? show(running.get(), page, language)
                    : ReplyOutcome.VISITOR_PRESENT;
            case NOBODY, CALLING_VISITOR -> show(running.get(), page, language);
        };
    }

    private static ReplyOutcome show(RunningPack running, Destination page, Optional<Lang> language) {
        if (page instanceof Destination.Attract || !running.has(page)) {
            return ReplyOutcome.UNKNOWN_PAGE;
        }
        running.showForReception(page, language);
        return ReplyOutcome.DONE;
    }

    @Override
    public TakenPicture picture(Optional<Destination> page, Optional<Lang> language) {
        var running = window.running();
        var use = running.map(RunningPack::use).orElse(KioskUse.STAFF);
        if (running.isEmpty() || use != KioskUse.NOBODY) {
            return TakenPicture.none(use == KioskUse.STAFF || use == KioskUse.EMERGENCY ? ReplyOutcome.NOT_NOW
                    : ReplyOutcome.VISITOR_PRESENT);
        }
        if (page.filter(wanted -> !running.get().has(wanted)).isPresent()) {
            return TakenPicture.none(ReplyOutcome.UNKNOWN_PAGE);
        }
        var scene = window.root().getScene();
        return new TakenPicture(ReplyOutcome.DONE,
                Optional.of(running.get().picture(page, language, scene.getWidth(), scene.getHeight())));
    }
}
