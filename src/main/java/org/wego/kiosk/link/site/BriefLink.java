// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.wego.kiosk.link.Broker;
import org.wego.kiosk.link.BrokerConnection;
import org.wego.kiosk.link.BrokerListener;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;

/**
 * One connection of a command, beside that of the unit whose configuration it uses. It says no state, so nobody takes it
 * for a unit. Each method waits for the broker.
 */
public final class BriefLink implements AutoCloseable {

    private static final Payload NOTHING = Payload.of("{}");
    private static final Duration EXPIRY = Duration.ofSeconds(5);

    private final Duration patience;
    private final CompletableFuture<Optional<LinkFailure>> begun = new CompletableFuture<>();
    private final BrokerConnection connection;

    /**
     * Begins to connect.
     *
     * @param unit the unit whose rights the connection has
     * @param reader receives messages, on any thread
     * @param patience how long each method waits
     */
    public BriefLink(Broker broker, Topics topics, String unit, Consumer<BrokerMessage> reader, Duration patience) {
        this.patience = patience;
        connection = broker.open(BrokerMessage.passing(topics.event(unit), NOTHING, EXPIRY), new BriefListener(reader));
    }

    /**
     * Waits for the connection, then subscribes.
     *
     * @throws LinkException when the broker cannot be reached, or refuses
     */
    public void subscribe(List<String> filters) throws LinkException {
        begin();
        for (var refused : await(connection.subscribe(filters), List.of(silence()))) {
            throw new LinkException(refused);
        }
    }

    /**
     * Waits for the connection, then publishes.
     *
     * @throws LinkException when the broker cannot be reached, or refuses
     */
    public void publish(BrokerMessage message) throws LinkException {
        begin();
        var failure = await(connection.publish(message), Optional.of(silence()));
        if (failure.isPresent()) {
            throw new LinkException(failure.get());
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private void begin() throws LinkException {
        var failure = await(begun, Optional.of(silence()));
        if (failure.isPresent()) {
            throw new LinkException(failure.get());
        }
    }

    private LinkFailure silence() {
        return new LinkFailure(LinkCause.NO_ANSWER, "the broker does not answer within " + patience.toSeconds() + " s");
    }

    private <T> T await(CompletionStage<T> stage, T otherwise) {
        try {
            return stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | TimeoutException e) {
            return otherwise;
        }
    }

    private final class BriefListener implements BrokerListener {

        private final Consumer<BrokerMessage> reader;

        BriefListener(Consumer<BrokerMessage> reader) {
            this.reader = reader;
        }

        @Override
        public void connected() {
            begun.complete(Optional.empty());
        }

        @Override
        public void ended(LinkFailure failure) {
            begun.complete(Optional.of(failure));
        }

        @Override
        public void message(BrokerMessage message) {
            reader.accept(message);
        }
    }
}
