// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.text.Formats;
import org.wego.kiosk.text.Messages;

/**
 * What one screen may know of the visitor, and the two things it may ask for.
 *
 * <p>It is valid until the screen is rebuilt: after a change of language the new screen has another context.
 *
 * @param session the choices of the visitor
 * @param messages the interface strings of the visitor's language
 * @param clock the time of day
 * @param goTo leads the visitor to another destination
 * @param remember keeps the state of the present screen, for the return to it
 */
public record ScreenContext(Session session, Messages messages, Clock clock, Consumer<Destination> goTo,
        Consumer<Destination> remember) {

    /** The visitor's language. */
    public Lang lang() {
        return session.language();
    }

    /** A text of the pack in the visitor's language. */
    public String text(LocalizedText text) {
        return text.in(lang());
    }

    /** An interface string. */
    public String message(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Numbers, dates and times in the visitor's language. */
    public Formats formats() {
        return new Formats(messages);
    }

    /** The present moment; empty when the clock cannot be right. */
    public Optional<Instant> now() {
        return TrustedClock.of(clock);
    }

    /** The action of a button that leads to a destination. */
    public NavigationAction to(Destination destination) {
        return new NavigationAction(() -> destination, () -> goTo.accept(destination));
    }
}
