// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.screens.Audible;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.speech.Utterance;

/** Says a card that reception shows. */
final class CardVoice {

    private CardVoice() {}

    /** Says it in the visitor's language; with the voice on, the narrator reads the screen anyway. */
    static void say(Destination page, Content content, Session session, Devices devices) {
        if (page instanceof Destination.Card(var id) && !session.audio().voice() && devices.speaker().isAvailable()) {
            var lang = session.language();
            content.board().flatMap(board -> board.card(id)).ifPresent(card -> Audible.of(devices).say()
                    .accept(new Utterance(lang, card.text().in(lang)), session.audio()));
        }
    }
}
