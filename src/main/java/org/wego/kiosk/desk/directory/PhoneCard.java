// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;

/** Creates cards with a code by which the visitor's phone gets a record or a text, in the visitor's language. */
public final class PhoneCard {

    private final DeskState state;

    public PhoneCard(DeskState state) {
        this.state = state;
    }

    /** The card of a record; empty if the content no longer has it. */
    public Optional<Region> of(ContentRecord entry) {
        var words = state.visitorWords();
        return new RecordDetailsFactory(state.content(), words, state.clock().instant()).of(entry)
                .map(details -> LargeCard.forPhone(details, PhoneText.of(details, state.content(), words),
                        state.visitor()));
    }

    /** The card of a text, which is shortened if it is too long for a code. */
    public Region ofText(String title, String text) {
        return LargeCard.forPhone(title, PhoneText.ofText(text, state.visitorWords()), state.visitor());
    }
}
