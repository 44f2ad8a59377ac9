// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.Session.TextSize;
import org.wego.kiosk.session.SessionEnd;
import org.wego.kiosk.session.SessionObserver;

/**
 * Counts what visitors do. It keeps nothing of a visit but what it must know until the visit ends: its hour, the ways of
 * use so far, and the present screen.
 *
 * <p>A visit begins when somebody who has pressed something is anywhere but at the unused kiosk. While the clock cannot
 * be right, nothing is counted. Confined to the FX thread.
 */
public final class SessionCounter implements SessionObserver {

    /** What the key of a visit that ended because the visitor had left begins with. */
    public static final String LEFT = "left/";

    private final UsageSink sink;
    private final Clock clock;
    private final Supplier<ZoneId> zone;
    private Optional<ZonedDateTime> begun = Optional.empty();
    private Destination place = new Destination.Attract();
    private Optional<Session> session = Optional.empty();
    /** The ways of use before and during the visit, as keys of {@link UsageTable#MODE}. */
    private final Set<String> modes = new TreeSet<>();
    private boolean pressed;
    private boolean searching;
    private Optional<Destination> fromReception = Optional.empty();

    /** Receives each count, at once. */
    @FunctionalInterface
    public interface UsageSink {

        /** Adds one to a counter of the day that a moment is in. */
        void count(ZonedDateTime moment, UsageTable table, String key);
    }

    /**
     * A counter that has seen no visit yet.
     *
     * @param zone the time zone of the lobby
     */
    public SessionCounter(UsageSink sink, Clock clock, Supplier<ZoneId> zone) {
        this.sink = sink;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void pressed(SessionInput input) {
        pressed = true;
        modes.add(input.name().toLowerCase(Locale.ROOT));
        beginWhenAway();
        if (begun.isPresent()) {
            count(UsageTable.INPUT, input.name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void arrived(Destination now, Session of) {
        var before = place;
        place = now;
        session = Optional.of(of);
        beginWhenAway();
        boolean shown = fromReception.filter(now::equals).isPresent();
        fromReception = Optional.empty();
        if (begun.isEmpty() || now instanceof Destination.Attract) {
            return;
        }
        if (searching && !(now instanceof Destination.LineFinder)) {
            searching = false;
            count(UsageTable.EVENT, now instanceof Destination.Line ? "search-found" : "search-not-found");
        }
        if (shown) {
            return;
        }
        // A visitor who comes back from a line has found it.
        searching |= now instanceof Destination.LineFinder && !(before instanceof Destination.Line);
        count(UsageTable.SCREEN, screen(now));
    }

    @Override
    public void changed(Session now) {
        var before = session;
        session = Optional.of(now);
        beginWhenAway();
        if (!now.shown().equals(before.flatMap(Session::shown)) && now.shown().isPresent()) {
            fromReception = now.shown();
            count(UsageTable.EVENT, "shown-by-reception");
        }
        if (begun.isPresent()) {
            modes.addAll(modesOf(now));
            if (before.filter(of -> of.closedNotices().size() < now.closedNotices().size()).isPresent()) {
                count(UsageTable.EVENT, "notice-closed");
            }
        }
    }

    @Override
    public void over(Session last, SessionEnd how) {
        begun.ifPresent(moment -> {
            modes.addAll(modesOf(last));
            sink.count(moment, UsageTable.HOUR, String.format(Locale.ROOT, "%02d", moment.getHour()));
            sink.count(moment, UsageTable.LANGUAGE, last.language().tag());
            modes.forEach(mode -> sink.count(moment, UsageTable.MODE, mode));
            sink.count(moment, UsageTable.ENDING, how == SessionEnd.IDLE ? LEFT + DestinationPath.name(place)
                    : how.name().toLowerCase(Locale.ROOT));
            if (searching) {
                sink.count(moment, UsageTable.EVENT, "search-not-found");
            }
        });
        begun = Optional.empty();
        session = Optional.empty();
        modes.clear();
        pressed = false;
        searching = false;
        fromReception = Optional.empty();
        place = new Destination.Attract();
    }

    private void beginWhenAway() {
        boolean away = !(place instanceof Destination.Attract)
                || session.filter(now -> !now.equals(Session.fresh(now.language()))).isPresent();
        if (begun.isEmpty() && pressed && away) {
            begun = now();
        }
    }

    private void count(UsageTable table, String key) {
        now().ifPresent(moment -> sink.count(moment, table, key));
    }

    private Optional<ZonedDateTime> now() {
        return TrustedClock.of(clock).map(moment -> moment.atZone(zone.get()));
    }

    /** What a screen is counted as: one line and one office each, but nothing that was typed or filtered. */
    private static String screen(Destination place) {
        return switch (place) {
            case Destination.Line _,Destination.OfficeDetail _ -> DestinationPath.of(place);
            default -> DestinationPath.name(place);
        };
    }

    private static Set<String> modesOf(Session session) {
        var modes = new TreeSet<String>();
        if (session.audio().voice()) {
            modes.add("voice");
        }
        if (session.contrast()) {
            modes.add("contrast");
        }
        if (session.reach()) {
            modes.add("reach");
        }
        if (session.simple()) {
            modes.add("simple");
        }
        if (session.textSize() != TextSize.STANDARD) {
            modes.add("text-" + session.textSize().percent());
        }
        return modes;
    }
}
