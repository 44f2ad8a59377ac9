// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkStatus.LinkPhase;

/** Connects to the broker and connects again, for ever. All on the thread of the link. */
final class LinkKeeper {

    /** How long the library may take for an answer before this class gives the attempt up. */
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final String TWINS = "same identity on two machines: give one of the two another \"unit\"";

    /** What the keeper of a link asks and tells. */
    interface KeptLink {

        /** The last will of the next connection. */
        BrokerMessage nextWill();

        /** A connection stands. */
        void connected(BrokerConnection connection);

        /** The connection is lost. */
        void lost();

        /** A message has come. */
        void message(BrokerMessage message);

        /** Phase or failure have changed. */
        void changed();
    }

    private final Broker broker;
    private final LinkLoop loop;
    private final KeptLink link;
    private final Backoff backoff;
    private final Mailbox<Runnable> incoming;
    private final TakeoverGuard takeovers = new TakeoverGuard();
    private Optional<Attempt> current = Optional.empty();
    private LinkPhase phase = LinkPhase.OFF;
    private Optional<LinkFailure> failure = Optional.empty();
    private Runnable timer = () -> {
    };

    LinkKeeper(Broker broker, LinkLoop loop, RandomGenerator random, int maxWaiting, KeptLink link) {
        this.broker = broker;
        this.loop = loop;
        this.link = link;
        backoff = new Backoff(random);
        incoming = new Mailbox<>(loop, maxWaiting, Runnable::run);
    }

    LinkPhase phase() {
        return phase;
    }

    Optional<LinkFailure> failure() {
        return failure;
    }

    long dropped() {
        return incoming.dropped();
    }

    /** Tries to connect now. */
    void connect() {
        timer.run();
        phase = LinkPhase.CONNECTING;
        var attempt = new Attempt();
        current = Optional.of(attempt);
        timer = loop.after(ANSWER, () -> attempt.end(
                new LinkFailure(LinkCause.NO_ANSWER,
                        "the broker does not answer within " + ANSWER.toSeconds() + " s")));
        link.changed();
        attempt.begin(broker.open(link.nextWill(), attempt));
    }

    /** Gives the connection up, and connects again after a while. */
    void breakOff(LinkFailure why) {
        current.ifPresent(attempt -> attempt.end(why));
    }

    /**
     * Another machine has been here with the identity of this one. Brokers do not always say so when they end the older
     * connection: mosquitto 2.0.11 just closes it.
     */
    void sawTwin() {
        if (takeovers.tooMany(loop.nanoTime())) {
            current.ifPresent(attempt -> attempt.end(new LinkFailure(LinkCause.TAKEN_OVER, TWINS), true));
        }
    }

    /** Ends the link in good order. */
    void close() {
        timer.run();
        current.flatMap(attempt -> attempt.connection).ifPresent(BrokerConnection::close);
        current = Optional.empty();
        phase = LinkPhase.OFF;
        link.changed();
    }

    private void connectLater(LinkFailure why, Duration lived, boolean twins) {
        failure = Optional.of(why);
        current = Optional.empty();
        phase = twins ? LinkPhase.PAUSED : LinkPhase.WAITING;
        timer.run();
        timer = loop.after(twins ? PAUSE : backoff.next(lived), this::connect);
        link.changed();
    }

    /** One attempt to connect, and the connection that comes of it. Ignores what comes after its end. */
    private final class Attempt implements BrokerListener {

        private Optional<BrokerConnection> connection = Optional.empty();
        private long connectedAt;
        private boolean stands;

        void begin(BrokerConnection opened) {
            connection = Optional.of(opened);
        }

        @Override
        public void connected() {
            loop.run(() -> {
                if (isCurrent() && !stands) {
                    stands = true;
                    connectedAt = loop.nanoTime();
                    timer.run();
                    phase = LinkPhase.CONNECTED;
                    failure = Optional.empty();
                    link.changed();
                    connection.ifPresent(link::connected);
                }
            });
        }

        @Override
        public void ended(LinkFailure why) {
            loop.run(() -> end(why));
        }

        @Override
        public void message(BrokerMessage message) {
            incoming.put(() -> {
                if (isCurrent()) {
                    link.message(message);
                }
            });
        }

        void end(LinkFailure why) {
            boolean twins = isCurrent() && why.cause() == LinkCause.TAKEN_OVER
                    && takeovers.tooMany(loop.nanoTime());
            end(twins ? new LinkFailure(LinkCause.TAKEN_OVER, TWINS) : why, twins);
        }

        void end(LinkFailure why, boolean twins) {
            if (isCurrent()) {
                connection.ifPresent(BrokerConnection::close);
                if (stands) {
                    link.lost();
                }
                connectLater(why, stands ? Duration.ofNanos(loop.nanoTime() - connectedAt) : Duration.ZERO,
                        twins);
            }
        }

        private boolean isCurrent() {
            return current.isPresent() && current.get() == this;
        }
    }
}
