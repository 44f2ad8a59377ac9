// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.KnownUnit;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.SiteView;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.link.site.JudgedUnit.UnitVerdict;

/** Follows the units of a site and the newest release, and judges them. May be used by several threads. */
public final class SiteBook {

    private static final int MAX_ANNOUNCEMENT = 4 * 1024;
    /** A moment that is computed again from ages differs by some seconds; a text that shows it should stay. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(90);
    private static final Duration WORTH_KEEPING = Duration.ofDays(30);

    private final Topics topics;
    private final SiteView view;
    private final MessageReader announcements;
    private final Clock clock;
    private final Map<String, Instant> heard = new HashMap<>();
    private final Map<String, Judged> judged = new HashMap<>();
    private Optional<PackAnnouncement> newest = Optional.empty();

    private record Judged(UnitVerdict verdict, Instant since) {}

    /**
     * A book without entries.
     *
     * @param nanoTime as {@code System.nanoTime}: ages count by it
     * @param clock turns ages into times of day
     */
    public SiteBook(Topics topics, StrictJson json, LongSupplier nanoTime, Clock clock) {
        this.topics = topics;
        this.clock = clock;
        view = new SiteView(topics, json, nanoTime);
        announcements = new MessageReader(json, MAX_ANNOUNCEMENT);
    }

    /** What to subscribe to. */
    public List<String> topics() {
        return List.of(topics.allStates(), topics.pack());
    }

    /** Takes over a message; returns whether it changed anything but the age of a unit. */
    public synchronized boolean read(BrokerMessage message) {
        if (!message.topic().equals(topics.pack())) {
            return view.read(message);
        }
        var before = newest;
        newest = message.payload().size() == 0 ? Optional.empty()
                : announcements.read(message, PackAnnouncement.class).or(() -> before);
        return !newest.equals(before);
    }

    /** Recalls units of an earlier start: they are silent until they are heard. */
    public synchronized void recall(List<RememberedUnit> earlier) {
        var latest = clock.instant();
        earlier.stream().filter(unit -> !unit.heard().isBefore(latest.minus(WORTH_KEEPING))).forEach(unit -> {
            if (view.unit(unit.state().unit()).isEmpty()) {
                view.recall(List.of(unit.state()));
                heard.put(unit.state().unit(), unit.heard().isAfter(latest) ? latest : unit.heard());
            }
        });
    }

    /** Forgets a unit that is removed from the site. */
    public synchronized void forget(String unit) {
        view.read(BrokerMessage.removal(topics.state(unit)));
    }

    /** All units now. */
    public synchronized SiteReport report() {
        var units = view.units();
        var expected = newest.map(ExpectedPack::of).or(() -> ExpectedPack.mostFrequent(units.stream()
                .filter(unit -> unit.presence() == UnitPresence.PRESENT).map(KnownUnit::state)
                .flatMap(state -> state.pack().stream()).toList()));
        var now = clock.instant();
        units.forEach(unit -> hear(unit, now));
        var names = units.stream().map(unit -> unit.state().unit()).toList();
        heard.keySet().retainAll(names);
        judged.keySet().retainAll(names);
        return new SiteReport(units.stream().map(unit -> judge(unit, expected, now)).toList(), expected);
    }

    /** The units as they should be recalled at the next start. */
    public synchronized List<RememberedUnit> remembered() {
        return report().units().stream().map(JudgedUnit::state).map(state -> new RememberedUnit(state,
                heard.getOrDefault(state.unit(), clock.instant()))).toList();
    }

    /** A recalled unit keeps the moment of the earlier start until it is heard. */
    private void hear(KnownUnit unit, Instant now) {
        var moment = now.minus(unit.unheard());
        if (unit.unheard().compareTo(unit.state().silence()) < 0) {
            heard.put(unit.state().unit(), moment);
        } else {
            heard.putIfAbsent(unit.state().unit(), moment);
        }
    }

    private JudgedUnit judge(KnownUnit unit, Optional<ExpectedPack> expected, Instant now) {
        var state = unit.state();
        var verdict = UnitVerdict.of(unit);
        var since = unit.presence() == UnitPresence.PRESENT
                ? now.minus(unit.unheard()).minusSeconds(state.sinceSeconds())
                : heard.getOrDefault(state.unit(), now);
        var before = judged.get(state.unit());
        var same = before != null && before.verdict() == verdict
                && Duration.between(before.since(), since).abs().compareTo(SAME_MOMENT) < 0 ? before
                        : new Judged(verdict, since);
        judged.put(state.unit(), same);
        boolean behind = unit.presence() == UnitPresence.PRESENT && isBehind(state, expected);
        return new JudgedUnit(unit, verdict, behind, same.since());
    }

    private static boolean isBehind(UnitState state, Optional<ExpectedPack> expected) {
        return state.pack().isPresent() && expected.filter(pack -> !pack.isMetBy(state.pack().get())).isPresent();
    }
}
