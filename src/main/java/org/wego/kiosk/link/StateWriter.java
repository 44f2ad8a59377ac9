// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.UnitState.UnitLife;

/** Makes the messages that tell the state of one unit. */
final class StateWriter {

    /** After which time a unit says its state again even if nothing has changed. Three of them: 75 s. */
    static final Duration HEARTBEAT = Duration.ofSeconds(25);
    private static final int MAX_PROBLEMS = 10;

    private final UnitIdentity identity;
    private final Topics topics;
    private final StrictJson json;
    private UnitReport report;
    private long sinceNanos;
    private int number;
    private int beat;
    private boolean news;

    StateWriter(UnitIdentity identity, Topics topics, StrictJson json, UnitReport first, long nanoTime) {
        this.identity = identity;
        this.topics = topics;
        this.json = json;
        report = first;
        sinceNanos = nanoTime;
    }

    /** Takes over what the unit says of itself now; returns whether that is something new. */
    boolean change(UnitReport next, long nanoTime) {
        boolean changed = !next.equals(report);
        if (next.condition() != report.condition()) {
            sinceNanos = nanoTime;
        }
        report = next;
        news |= changed;
        return changed;
    }

    /** The last will of the next connection. */
    BrokerMessage nextWill(long nanoTime) {
        number++;
        beat = 0;
        return message(UnitLife.LOST, nanoTime);
    }

    /** The state now. */
    BrokerMessage here(long nanoTime) {
        beat++;
        news = false;
        return message(UnitLife.HERE, nanoTime);
    }

    /** The end in good order. */
    BrokerMessage farewell(long nanoTime) {
        beat++;
        return message(UnitLife.STOPPED, nanoTime);
    }

    /** Whether something has changed since the last state. */
    boolean isNews() {
        return news;
    }

    /** Whether there was a connection of this start of the unit before the present one. */
    boolean isReconnected() {
        return number > 1;
    }

    int beat() {
        return beat;
    }

    /** Whether a state is of this start of this unit. */
    boolean isOwn(UnitState state) {
        return state.boot().equals(identity.boot());
    }

    private BrokerMessage message(UnitLife life, long nanoTime) {
        var problems = report.problems();
        var state = new UnitState(UnitState.FORMAT, life, identity.unit(), identity.kind(), identity.boot(), number,
                beat, report.condition(), problems.subList(0, Math.min(MAX_PROBLEMS, problems.size())), report.pack(),
                report.update(), report.language(), report.records(),
                (int) Duration.ofNanos(nanoTime - sinceNanos).toSeconds(),
                (int) HEARTBEAT.toSeconds(), identity.version(), identity.group(), identity.position(),
                Optional.of(report.showing()).filter(ids -> !ids.isEmpty()));
        return BrokerMessage.kept(topics.state(identity.unit()), Payload.of(json.write(state)), state.expiry());
    }
}
