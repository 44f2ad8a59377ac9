// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.UnitState.UnitLife;

/**
 * What is known of all units of a site.
 *
 * <p>Ages count from the moment at which this machine heard something, on a clock that cannot be set. May be used by
 * several threads.
 */
public final class SiteView {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int MAX_UNITS = 5_000;
    private static final Comparator<KnownUnit> ORDER = Comparator
            .comparing((KnownUnit unit) -> unit.state().group().orElse(""))
            .thenComparing(unit -> unit.state().unit());

    private final Topics topics;
    private final StateReader reader;
    private final LongSupplier nanoTime;
    private final Map<String, Heard> units = new HashMap<>();

    private record Heard(UnitState state, long nanos) {}

    /**
     * A view that knows no unit.
     *
     * @param nanoTime as {@code System.nanoTime}
     */
    public SiteView(Topics topics, StrictJson json, LongSupplier nanoTime) {
        this.topics = topics;
        this.nanoTime = nanoTime;
        reader = new StateReader(json);
    }

    /** Takes over a message for {@link Topics#allStates}; returns whether it changed anything but the age of a unit. */
    public boolean read(BrokerMessage message) {
        var unit = topics.unitOfState(message.topic());
        if (unit.isEmpty()) {
            return false;
        }
        if (message.payload().size() == 0) {
            return forget(unit.get());
        }
        return reader.read(unit.get(), message.payload()).filter(state -> learn(state, age(state, message)))
                .isPresent();
    }

    /**
     * Recalls units of an earlier start: they are silent until they are heard. Without this, a unit that died in the
     * night would be unknown in the morning, because the broker forgets, too.
     */
    public void recall(List<UnitState> earlier) {
        synchronized (units) {
            earlier.stream().limit(MAX_UNITS).forEach(state -> units.putIfAbsent(state.unit(),
                    new Heard(state, nanoTime.getAsLong() - state.silence().toNanos())));
        }
    }

    private boolean forget(String unit) {
        synchronized (units) {
            return units.remove(unit) != null;
        }
    }

    private boolean learn(UnitState state, Duration age) {
        synchronized (units) {
            var known = units.get(state.unit());
            if (known == null ? units.size() >= MAX_UNITS : !state.replaces(known.state())) {
                return false;
            }
            units.put(state.unit(), new Heard(state, nanoTime.getAsLong() - age.toNanos()));
            return known == null || !known.state().saysTheSameAs(state);
        }
    }

    /** How long the broker had kept a state: it says how much of the expiry is left. */
    private static Duration age(UnitState state, BrokerMessage message) {
        return message.expiry().filter(_ -> message.retained()).map(left -> state.expiry().minus(left))
                .filter(Duration::isPositive).orElse(Duration.ZERO);
    }

    /** All units, by groups and names. Those that have been silent for a day are forgotten. */
    public List<KnownUnit> units() {
        synchronized (units) {
            long now = nanoTime.getAsLong();
            units.values().removeIf(heard -> now - heard.nanos() > FORGOTTEN.toNanos());
            return units.values().stream().map(heard -> known(heard, now)).sorted(ORDER).toList();
        }
    }

    /** One unit; empty when it is unknown. */
    public Optional<KnownUnit> unit(String name) {
        synchronized (units) {
            return Optional.ofNullable(units.get(name)).map(heard -> known(heard, nanoTime.getAsLong()));
        }
    }

    private static KnownUnit known(Heard heard, long now) {
        var unheard = Duration.ofNanos(now - heard.nanos());
        var state = heard.state();
        if (state.life() == UnitLife.STOPPED) {
            return new KnownUnit(state, UnitPresence.STOPPED, unheard);
        }
        if (unheard.compareTo(state.silence()) >= 0) {
            return new KnownUnit(state, UnitPresence.SILENT, unheard);
        }
        return new KnownUnit(state, state.life() == UnitLife.HERE ? UnitPresence.PRESENT : UnitPresence.LOST, unheard);
    }
}
