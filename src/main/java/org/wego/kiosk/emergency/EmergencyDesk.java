// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.TrustedClock;

/**
 * Takes the emergency messages of one lobby from wherever they come, and says which are current.
 *
 * <p>A message ends by itself at its end or, whatever the clock says, after its length; with a clock that cannot be right
 * only after its length. One that has ended or was withdrawn does not come back. May be used on any thread: what is current
 * is answered at once, everything else may write to the disk.
 */
public final class EmergencyDesk {

    /** How long an id is remembered after its end, because clocks are set back and forth. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final EmergencyStore store;
    private final Optional<String> unit;
    private final Optional<String> group;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final StrictJson json;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, HeardEmergency> known = new HashMap<>();
    private final Map<EmergencyOrigin, List<String>> faults = new EnumMap<>(EmergencyOrigin.class);
    private volatile List<HeardEmergency> heard = List.of();

    private record HeardEmergency(KeptEmergency kept, long nanos) {}

    /**
     * The messages of a lobby, with what it kept from before.
     *
     * @param unit the name of the lobby; empty when it is not linked
     * @param group its group; empty for none
     */
    public EmergencyDesk(EmergencyStore store, Optional<String> unit, Optional<String> group, Clock clock,
            LongSupplier nanoTime, StrictJson json) {
        this.store = store;
        this.unit = unit;
        this.group = group;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.json = json;
        store.read().forEach(kept -> known.put(kept.id(), new HeardEmergency(kept, nanoTime.getAsLong())));
        heard = List.copyOf(known.values());
    }

    /** Is called after each change, on the thread that made it. */
    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    /**
     * Takes a message that a desk sent.
     *
     * @param text the message as JSON
     * @return why it is not used, in words; empty when it is
     */
    public Optional<String> receive(String text) {
        try {
            var message = json.read(text.getBytes(StandardCharsets.UTF_8), EmergencyMessage.class);
            var fault = message.fault();
            if (fault.isEmpty()) {
                receive(message);
            }
            return fault;
        } catch (JsonException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Takes a message, in place of an earlier one with the same id; not one that has ended. */
    public void receive(EmergencyMessage message) {
        if (put(message)) {
            tell();
        }
    }

    private synchronized boolean put(EmergencyMessage message) {
        var before = Optional.ofNullable(known.get(message.id())).map(HeardEmergency::kept);
        if (before.filter(kept -> kept.ended() || kept.message().filter(message::equals).isPresent()).isPresent()) {
            return false;
        }
        set(KeptEmergency.of(message));
        return true;
    }

    /** Ends a message that a desk sent, also if it comes only later. */
    public void withdraw(String id) {
        if (EmergencyMessage.isId(id) && end(id)) {
            tell();
        }
    }

    private synchronized boolean end(String id) {
        var before = Optional.ofNullable(known.get(id)).map(HeardEmergency::kept);
        if (before.filter(KeptEmergency::ended).isPresent()) {
            return false;
        }
        set(before.map(KeptEmergency::over)
                .orElseGet(() -> KeptEmergency.withdrawn(id, clock.instant().plus(EmergencyMessage.LONGEST))));
        return true;
    }

    /**
     * Takes all messages of a folder: new ones begin, and those that are no longer there end.
     *
     * @param all the messages in the folder
     * @param troubles what is wrong with others, in sentences for staff
     */
    public void replace(EmergencyOrigin origin, Collection<EmergencyMessage> all, List<String> troubles) {
        boolean changed;
        synchronized (this) {
            changed = !troubles.equals(faults.put(origin, List.copyOf(troubles)));
            var ids = all.stream().map(EmergencyMessage::id).toList();
            var gone = known.values().stream().map(HeardEmergency::kept)
                    .filter(kept -> !kept.ended() && !ids.contains(kept.id())
                            && kept.message().filter(message -> message.origin() == origin).isPresent())
                    .toList();
            gone.forEach(kept -> forget(kept.id()));
            changed |= !gone.isEmpty();
            for (var message : all) {
                changed |= put(message);
            }
        }
        if (changed) {
            tell();
        }
    }

    /** Notes what is wrong with a folder; its messages stay as they were. */
    void report(EmergencyOrigin origin, List<String> troubles) {
        boolean changed;
        synchronized (this) {
            changed = !troubles.equals(faults.put(origin, List.copyOf(troubles)));
        }
        if (changed) {
            tell();
        }
    }

    /** Remembers which messages have ended by themselves, and forgets those that ended long ago. Call now and then. */
    public synchronized void tidy() {
        var now = TrustedClock.of(clock);
        for (var one : List.copyOf(known.values())) {
            var kept = one.kept();
            if (now.filter(time -> time.isAfter(kept.until().plus(REMEMBERED))).isPresent()) {
                forget(kept.id());
            } else if (!kept.ended() && isOver(one, now)) {
                set(kept.over());
            }
        }
    }

    /** The messages to show now, the newest first. */
    public List<EmergencyMessage> current() {
        var present = heard;
        if (present.isEmpty()) {
            return List.of();
        }
        var now = TrustedClock.of(clock);
        return present.stream().filter(one -> !one.kept().ended() && !isOver(one, now))
                .flatMap(one -> one.kept().message().stream())
                .filter(message -> message.target().covers(unit, group))
                .sorted(Comparator.comparing(EmergencyMessage::sent).reversed().thenComparing(EmergencyMessage::id))
                .toList();
    }

    /** What is wrong with messages that are not shown, in sentences for staff. */
    public synchronized List<String> faults() {
        return Stream.concat(store.faults().stream(), faults.values().stream().flatMap(List::stream)).toList();
    }

    /** Since a message was heard after it was sent, its length has passed when it has been known for so long. */
    private boolean isOver(HeardEmergency one, Optional<Instant> now) {
        var message = one.kept().message();
        return message.isEmpty() || now.filter(time -> !time.isBefore(message.get().until())).isPresent()
                || nanoTime.getAsLong() - one.nanos() >= message.get().length().toNanos();
    }

    private void set(KeptEmergency kept) {
        var before = known.get(kept.id());
        known.put(kept.id(), new HeardEmergency(kept,
                before != null && kept.ended() ? before.nanos() : nanoTime.getAsLong()));
        heard = new ArrayList<>(known.values());
        store.keep(kept);
    }

    private void forget(String id) {
        known.remove(id);
        heard = new ArrayList<>(known.values());
        store.forget(id);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
