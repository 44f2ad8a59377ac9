// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wego.kiosk.link.BrokerConnection;
import org.wego.kiosk.link.BrokerListener;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Credentials;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;

/** A connection for a test, beside the one of the unit. What it publishes is no state, and changes nothing. */
final class LinkTrial {

    private static final long TIMEOUT_SECONDS = 15;
    private static final Payload NO_STATE = Payload.of("{}");
    private static final Duration EXPIRY = Duration.ofSeconds(5);
    /** A unit that does not exist. */
    private static final String STRANGER = "link-test";

    private final MqttAccess access;
    private final Topics topics;
    private final String unit;
    private final CompletableFuture<Optional<LinkFailure>> login = new CompletableFuture<>();
    private final CompletableFuture<Long> echo = new CompletableFuture<>();
    private final BrokerConnection connection;

    /** Begins to connect. */
    LinkTrial(MqttAccess access, Topics topics, String unit) {
        this.access = access;
        this.topics = topics;
        this.unit = unit;
        connection = LinkWiring.broker(access.beside("test")).open(
                BrokerMessage.passing(topics.event(unit), NO_STATE, EXPIRY), new TrialListener());
    }

    /** The name by which the broker knows this unit. */
    String user() {
        return access.credentials().map(Credentials::user).orElse(
                access.tls().flatMap(files -> files.keys()).isPresent() ? "the owner of the certificate"
                        : "an unknown user");
    }

    /** Why the broker does not accept the unit; empty when it does. */
    Optional<LinkFailure> login() {
        return await(login, Optional.of(new LinkFailure(LinkCause.NO_ANSWER, "the broker does not answer")));
    }

    /** What the broker does not let the unit do and should, and what it lets it do and should not. */
    List<LinkFailure> rights() {
        var wrong = new ArrayList<>(await(connection.subscribe(List.of(topics.state(unit), topics.command(unit),
                topics.allStates(), topics.pack())), List.of(silence("subscribe"))));
        publish(topics.event(unit)).ifPresent(wrong::add);
        if (publish(topics.state(STRANGER)).isEmpty()) {
            wrong.add(new LinkFailure(LinkCause.RIGHTS, "the broker lets this unit speak for others, for example on "
                    + topics.state(STRANGER) + ": give it the right to write only below "
                    + topics.state(unit).replaceAll("/state$", "")));
        }
        return wrong;
    }

    /** The time until the unit hears what it has published; empty when it does not. */
    Optional<Duration> roundTrip() {
        long start = System.nanoTime();
        if (publish(topics.state(unit)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(await(echo, 0L)).filter(end -> end != 0).map(end -> Duration.ofNanos(end - start));
    }

    private Optional<LinkFailure> publish(String topic) {
        return await(connection.publish(BrokerMessage.passing(topic, NO_STATE, EXPIRY)), Optional.of(silence(
                "publish")));
    }

    private static LinkFailure silence(String what) {
        return new LinkFailure(LinkCause.NO_ANSWER, "the broker does not answer the attempt to " + what);
    }

    void close() {
        connection.close();
    }

    private static <T> T await(CompletionStage<T> stage, T otherwise) {
        try {
            return stage.toCompletableFuture().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException | TimeoutException e) {
            return otherwise;
        }
    }

    private final class TrialListener implements BrokerListener {

        @Override
        public void connected() {
            login.complete(Optional.empty());
        }

        @Override
        public void ended(LinkFailure failure) {
            login.complete(Optional.of(failure));
        }

        @Override
        public void message(BrokerMessage message) {
            if (message.topic().equals(topics.state(unit)) && message.payload().equals(NO_STATE)) {
                echo.complete(System.nanoTime());
            }
        }
    }
}
