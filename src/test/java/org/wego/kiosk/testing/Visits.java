// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** Screen contexts for tests, with a fixed clock and a record of the visited destinations. */
public final class Visits {

    private final Lang lang;
    private Instant now = Instant.parse("2026-06-01T03:00:00Z");
    private UnaryOperator<Session> choice = UnaryOperator.identity();
    private final List<Destination> went = new ArrayList<>();
    private final List<Destination> remembered = new ArrayList<>();

    private Visits(Lang lang) {
        this.lang = lang;
    }

    /** A visitor who reads a language, at noon in Seoul on 1 June 2026. */
    public static Visits in(String tag) {
        return new Visits(new Lang(tag));
    }

    /** A visitor who reads English. */
    public static Visits inEnglish() {
        return in("en");
    }

    /** The languages of the bundled content, for tests with a visitor of each. */
    public static Stream<String> languages() {
        return MessageCatalogue.BUNDLED.stream().map(Lang::tag);
    }

    /** Sets the clock, for example to {@code 2026-06-01T03:00:00Z}. */
    public Visits at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Home offers the main tasks only. */
    public Visits simple() {
        choice = session -> session.withSimple(true);
        return this;
    }

    /** The context to pass to a screen. */
    public ScreenContext context() {
        return new ScreenContext(choice.apply(Session.fresh(lang)), messages(), Clock.fixed(now, ZoneOffset.UTC),
                went::add,
                remembered::add);
    }

    /** The interface strings of the visitor's language. */
    public Messages messages() {
        return new MessageCatalogue(Map.of()).in(lang);
    }

    /** The destinations that were opened, in order. */
    public List<Destination> went() {
        return List.copyOf(went);
    }

    /** The states that screens asked to keep, in order. */
    public List<Destination> remembered() {
        return List.copyOf(remembered);
    }
}
