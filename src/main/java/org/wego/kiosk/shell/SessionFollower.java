// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.voice.Narrator;

/** Rebuilds the screen after each choice of the visitor, and lets the voice say the choice. */
final class SessionFollower {

    private final CurrentScreen screen;
    private final Narrator narrator;
    private final MessageCatalogue messages;

    SessionFollower(CurrentScreen screen, Narrator narrator, MessageCatalogue messages) {
        this.screen = screen;
        this.narrator = narrator;
        this.messages = messages;
    }

    /** Keeps page and reading cursor; a voice that was turned on, or changed its language, announces the screen. */
    void changed(Session before, Session now) {
        if (now.differsByClosedNotices(before)) {
            // The strip keeps its room, so that nothing moves under the finger; the next screen has none.
            narrator.rebuilt(new ChoiceTexts(messages.in(now.language())).difference(before, now));
            return;
        }
        if (now.differsByTurns(before)
                && !now.dialogue().latest().map(turn -> screen.shows(turn.card())).orElse(false)) {
            // Who points at a card goes to it: that screen has the new turn.
            return;
        }
        screen.rebuild();
        if (before.audio().voice() && !now.audio().voice()) {
            narrator.announceOff();
        } else if (before.audio().voice() != now.audio().voice() || !before.language().equals(now.language())) {
            narrator.arrive(screen.summary());
        } else {
            narrator.rebuilt(new ChoiceTexts(messages.in(now.language())).difference(before, now));
        }
    }
}
