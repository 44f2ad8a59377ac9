// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.datatypes.MqttTopic;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Payload;

/** Messages of the link as messages of the library, and back. */
final class MqttMessages {

    /** At least once. */
    static final MqttQos QOS = MqttQos.AT_LEAST_ONCE;

    private MqttMessages() {}

    static Mqtt5Publish toPublish(BrokerMessage message) {
        var publish = Mqtt5Publish.builder().topic(message.topic()).payload(message.payload().bytes()).qos(QOS)
                .retain(message.retained());
        if (message.expiry().isPresent()) {
            publish = publish.messageExpiryInterval(Math.max(1, message.expiry().get().toSeconds()));
        }
        if (message.responseTopic().isPresent()) {
            publish = publish.responseTopic(message.responseTopic().get());
        }
        if (message.correlation().isPresent()) {
            publish = publish.correlationData(message.correlation().get().getBytes(StandardCharsets.UTF_8));
        }
        return publish.build();
    }

    static BrokerMessage toMessage(Mqtt5Publish publish) {
        var left = publish.getMessageExpiryInterval();
        return new BrokerMessage(publish.getTopic().toString(), Payload.of(publish.getPayloadAsBytes()),
                publish.isRetain(), left.isPresent() ? Optional.of(Duration.ofSeconds(left.getAsLong()))
                        : Optional.empty(),
                publish.getResponseTopic().map(MqttTopic::toString), publish.getCorrelationData()
                        .map(MqttMessages::text));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
