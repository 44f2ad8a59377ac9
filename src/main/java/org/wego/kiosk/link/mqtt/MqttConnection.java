// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscription;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.suback.Mqtt5SubAck;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.link.BrokerConnection;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure;

/** One connection by one client of the library. */
final class MqttConnection implements BrokerConnection {

    private final Mqtt5AsyncClient client;
    private final MqttEvents events;
    private final MqttFailures failures;

    MqttConnection(Mqtt5AsyncClient client, MqttEvents events, MqttFailures failures) {
        this.client = client;
        this.events = events;
        this.failures = failures;
    }

    @Override
    public CompletionStage<Optional<LinkFailure>> publish(BrokerMessage message) {
        return client.publish(MqttMessages.toPublish(message)).handle((result, thrown) -> {
            var error = thrown != null ? Optional.of(thrown) : result.getError();
            return error.map(why -> failures.ofPublish(why, message.topic()));
        });
    }

    @Override
    public CompletionStage<List<LinkFailure>> subscribe(List<String> filters) {
        var subscribe = Mqtt5Subscribe.builder().addSubscriptions(filters.stream()
                .map(filter -> Mqtt5Subscription.builder().topicFilter(filter).qos(MqttMessages.QOS).build())).build();
        return client.subscribe(subscribe).handle((answer, thrown) -> refused(filters, answer, thrown));
    }

    private List<LinkFailure> refused(List<String> filters, @Nullable Mqtt5SubAck answer, @Nullable Throwable thrown) {
        if (answer != null) {
            return refused(filters, answer);
        }
        var cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof Mqtt5SubAckException all ? refused(filters, all.getMqttMessage())
                : cause == null ? List.of() : List.of(failures.of(cause));
    }

    private static List<LinkFailure> refused(List<String> filters, Mqtt5SubAck answer) {
        var codes = answer.getReasonCodes();
        return IntStream.range(0, filters.size()).filter(i -> codes.get(i).isError())
                .mapToObj(i -> MqttFailures.ofSubscription(filters.get(i), codes.get(i))).toList();
    }

    @Override
    public void close() {
        events.closing();
        var _ = client.disconnect().exceptionally(_ -> null);
    }
}
