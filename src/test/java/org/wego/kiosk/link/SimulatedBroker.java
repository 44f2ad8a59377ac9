// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.wego.kiosk.link.LinkFailure.LinkCause;

/** A broker in memory, for one loop: keeps retained messages, delivers, and has the faults that a test asks for. */
public final class SimulatedBroker implements Broker {

    /** Whether connections are accepted, and whether messages come through. */
    public enum Mood {
        UP, DOWN, MUTE, KICKS
    }

    private final LinkLoop loop;
    private final Map<String, BrokerMessage> retained = new HashMap<>();
    private final List<SimulatedSession> sessions = new ArrayList<>();
    private final List<BrokerMessage> published = new ArrayList<>();
    private final List<Long> openings = new ArrayList<>();
    private final Set<String> refusedFilters = new HashSet<>();
    private Mood mood = Mood.UP;
    private Consumer<BrokerMessage> onlooker = _ -> {
    };

    public SimulatedBroker(LinkLoop loop) {
        this.loop = loop;
    }

    public void become(Mood next) {
        mood = next;
    }

    public void refuse(String filter) {
        refusedFilters.add(filter);
    }

    /** Shows every message to someone who needs no connection. */
    public void watchedBy(Consumer<BrokerMessage> someone) {
        onlooker = someone;
    }

    /** When connections were opened. */
    public List<Long> openings() {
        return openings;
    }

    public List<BrokerMessage> published() {
        return published;
    }

    public Optional<BrokerMessage> kept(String topic) {
        return Optional.ofNullable(retained.get(topic));
    }

    /** Ends all connections, with their wills. */
    public void dropAll(LinkCause cause) {
        List.copyOf(sessions).forEach(session -> session.drop(cause));
    }

    public void deliver(BrokerMessage message) {
        published.add(message);
        if (mood == Mood.MUTE) {
            return;
        }
        if (message.retained()) {
            retained.put(message.topic(), message);
        }
        var live = new BrokerMessage(message.topic(), message.payload(), false, message.expiry(),
                message.responseTopic(), message.correlation());
        onlooker.accept(live);
        List.copyOf(sessions).forEach(session -> session.hear(live));
    }

    @Override
    public BrokerConnection open(BrokerMessage lastWill, BrokerListener listener) {
        openings.add(loop.nanoTime());
        var session = new SimulatedSession(lastWill, listener);
        if (mood == Mood.DOWN) {
            loop.run(() -> listener.ended(new LinkFailure(LinkCause.PORT, "nothing answers")));
        } else {
            sessions.add(session);
            loop.run(listener::connected);
            if (mood == Mood.KICKS) {
                loop.run(() -> session.drop(LinkCause.LOST));
            }
        }
        return session;
    }

    private final class SimulatedSession implements BrokerConnection {

        private final BrokerMessage lastWill;
        private final BrokerListener listener;
        private final Set<String> filters = new HashSet<>();

        SimulatedSession(BrokerMessage lastWill, BrokerListener listener) {
            this.lastWill = lastWill;
            this.listener = listener;
        }

        void drop(LinkCause cause) {
            sessions.remove(this);
            deliver(lastWill);
            listener.ended(new LinkFailure(cause, "dropped"));
        }

        void hear(BrokerMessage message) {
            if (filters.stream().anyMatch(filter -> TopicFilters.matches(filter, message.topic()))) {
                listener.message(message);
            }
        }

        @Override
        public CompletionStage<Optional<LinkFailure>> publish(BrokerMessage message) {
            loop.run(() -> deliver(message));
            return CompletableFuture.completedStage(Optional.empty());
        }

        @Override
        public CompletionStage<List<LinkFailure>> subscribe(List<String> wanted) {
            wanted.stream().filter(filter -> !refusedFilters.contains(filter)).forEach(filters::add);
            loop.run(() -> retained.values().stream()
                    .filter(message -> filters.stream().anyMatch(f -> TopicFilters.matches(f, message.topic())))
                    .toList().forEach(listener::message));
            return CompletableFuture.completedStage(wanted.stream().filter(refusedFilters::contains)
                    .map(filter -> new LinkFailure(LinkCause.RIGHTS, "not allowed: " + filter)).toList());
        }

        @Override
        public void close() {
            sessions.remove(this);
        }
    }
}
