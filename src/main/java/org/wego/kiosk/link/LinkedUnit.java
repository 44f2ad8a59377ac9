// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.UnitState.UnitLife;

/**
 * Keeps one unit linked: connects, connects again, says the state of the unit, and receives messages.
 *
 * <p>Everything happens on the thread of the link, and no method waits. Nothing is kept for later: after each
 * connection the unit says its whole present state, and a message without a connection fails at once.
 */
public final class LinkedUnit {

    /** A desk of 500 lobbies gets 500 states at once. */
    private static final int MAX_WAITING = 8192;
    /** So that a report that changes all the time does not flood the broker. */
    private static final Duration BETWEEN_STATES = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    /**
     * What a link works with.
     *
     * @param random spreads the attempts to connect
     */
    public record LinkParts(Broker broker, LinkLoop loop, RandomGenerator random, StrictJson json) {}

    private final LinkLoop loop;
    private final LinkKeeper keeper;
    private final StateWriter states;
    private final StateReader reader;
    private final String unit;
    private final String ownState;
    private final Mailbox<UnitReport> reports;
    private final EchoProbe probe;
    private final Map<String, Consumer<BrokerMessage>> subscriptions = new LinkedHashMap<>();
    private final List<BrokerMessage> greetings = new ArrayList<>();
    private final LinkTeller teller;
    private Optional<BrokerConnection> connection = Optional.empty();
    private boolean sawTwin;
    private boolean justSaid;
    private boolean closed;
    private Runnable heartbeat = () -> {
    };

    /**
     * A link that has not begun.
     *
     * @param first what the unit says of itself at the start
     * @param onStatus receives each new status of the link, on the thread of the link
     */
    public LinkedUnit(LinkParts parts, UnitIdentity identity, Topics topics, UnitReport first,
            Consumer<LinkStatus> onStatus) {
        loop = parts.loop();
        keeper = new LinkKeeper(parts.broker(), loop, parts.random(), MAX_WAITING, new UnitSide());
        states = new StateWriter(identity, topics, parts.json(), first, loop.nanoTime());
        reader = new StateReader(parts.json());
        unit = identity.unit();
        ownState = topics.state(unit);
        reports = new Mailbox<>(loop, 1, this::change);
        probe = new EchoProbe(loop, () -> keeper.breakOff(new LinkFailure(LinkCause.DEAF,
                "the connection stands, but this unit does not hear its own state: look at its rights on the broker")));
        teller = new LinkTeller(keeper, onStatus);
        subscriptions.put(ownState, _ -> {
        });
    }

    /**
     * Receives messages from now on, at each connection. Call it before {@link #start}.
     *
     * @param filter a topic, possibly with wildcards
     * @param receiver is called on the thread of the link
     */
    public void on(String filter, Consumer<BrokerMessage> receiver) {
        subscriptions.put(filter, receiver);
    }

    /** Publishes messages after each connection, besides the state. Call it before {@link #start}. */
    public void sayAtEachConnection(List<BrokerMessage> messages) {
        greetings.addAll(messages);
    }

    /** Connects, and stays connected until {@link #close}. */
    public void start() {
        loop.run(keeper::connect);
    }

    /** Says what the unit is like now; only the latest counts. */
    public void show(UnitReport report) {
        reports.put(UnitReport.class, report);
    }

    /**
     * Publishes a message now or not at all.
     *
     * @return completes when the broker has it, or with the reason why not
     */
    public CompletionStage<Optional<LinkFailure>> send(BrokerMessage message) {
        var done = new CompletableFuture<Optional<LinkFailure>>();
        loop.run(() -> connection.map(now -> now.publish(message))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.of(away())))
                .thenAccept(done::complete));
        return done;
    }

    private LinkFailure away() {
        return keeper.failure().orElse(new LinkFailure(LinkCause.LOST, "there is no connection to the broker"));
    }

    /**
     * Says that the unit ends, and disconnects.
     *
     * @return completes when that is done, at the latest after two seconds
     */
    public CompletionStage<Void> close() {
        var done = new CompletableFuture<Void>();
        loop.run(() -> {
            closed = true;
            var end = (Runnable) () -> {
                if (!done.isDone()) {
                    keeper.close();
                    loop.stop();
                    done.complete(null);
                }
            };
            heartbeat.run();
            probe.stop();
            if (connection.isPresent()) {
                connection.get().publish(states.farewell(loop.nanoTime())).thenRun(() -> loop.run(end));
                var _ = loop.after(FAREWELL, end);
            } else {
                end.run();
            }
        });
        return done;
    }

    private void change(UnitReport report) {
        if (states.change(report, loop.nanoTime()) && !justSaid) {
            say();
        }
    }

    /** Says the state, and again after a heartbeat. */
    private void say() {
        heartbeat.run();
        if (connection.isEmpty() || closed) {
            return;
        }
        var message = states.here(loop.nanoTime());
        probe.said(states.beat());
        connection.get().publish(message).thenAccept(this::note);
        justSaid = true;
        heartbeat = loop.after(BETWEEN_STATES, this::sayLater);
    }

    private void sayLater() {
        justSaid = false;
        if (states.isNews()) {
            say();
        } else {
            heartbeat = loop.after(StateWriter.HEARTBEAT.minus(BETWEEN_STATES), this::say);
        }
    }

    private void note(Optional<LinkFailure> failure) {
        failure.ifPresent(why -> loop.run(() -> teller.note(List.of(why))));
    }

    /** Hears the own state, or what another machine says in the name of this one. */
    private void readOwn(BrokerMessage message) {
        reader.read(unit, message.payload()).ifPresent(state -> {
            boolean here = state.life() == UnitLife.HERE;
            if (states.isOwn(state)) {
                if (here) {
                    probe.heard(state.beat());
                } else if (!message.retained()) {
                    say();
                }
            } else {
                // At the first connection it may be what an earlier start of this unit has left behind.
                if (!sawTwin && (states.isReconnected() || (here && !message.retained()))) {
                    sawTwin = true;
                    keeper.sawTwin();
                }
                if (!message.retained()) {
                    // A death that is not one stands on the broker now.
                    say();
                }
            }
        });
    }

    /** This side of the kept link. */
    private final class UnitSide implements LinkKeeper.KeptLink {

        @Override
        public BrokerMessage nextWill() {
            return states.nextWill(loop.nanoTime());
        }

        @Override
        public void connected(BrokerConnection now) {
            connection = Optional.of(now);
            sawTwin = false;
            teller.forget();
            now.subscribe(List.copyOf(subscriptions.keySet()))
                    .thenAccept(failures -> loop.run(() -> teller.note(failures)));
            say();
            greetings.forEach(message -> now.publish(message).thenAccept(LinkedUnit.this::note));
        }

        @Override
        public void lost() {
            connection = Optional.empty();
            heartbeat.run();
            justSaid = false;
            probe.stop();
        }

        @Override
        public void message(BrokerMessage message) {
            if (message.topic().equals(ownState)) {
                readOwn(message);
            }
            subscriptions.forEach((filter, receiver) -> {
                if (TopicFilters.matches(filter, message.topic())) {
                    receiver.accept(message);
                }
            });
        }

        @Override
        public void changed() {
            teller.tell();
        }
    }
}
