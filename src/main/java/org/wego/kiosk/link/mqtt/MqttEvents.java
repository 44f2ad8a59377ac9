// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wego.kiosk.link.BrokerListener;

/** Tells the listener of one connection what the library reports, each end only once. */
final class MqttEvents {

    private final MqttFailures failures;
    private final Runnable onTrusted;
    private final BrokerListener listener;
    private final AtomicBoolean ended = new AtomicBoolean();

    MqttEvents(MqttFailures failures, Runnable onTrusted, BrokerListener listener) {
        this.failures = failures;
        this.onTrusted = onTrusted;
        this.listener = listener;
    }

    void connected() {
        onTrusted.run();
        listener.connected();
    }

    /** The library reports a failed attempt twice. */
    void ended(Throwable thrown) {
        if (ended.compareAndSet(false, true)) {
            listener.ended(failures.of(thrown));
        }
    }

    void message(Mqtt5Publish publish) {
        listener.message(MqttMessages.toMessage(publish));
    }

    /** This side closes the connection: its end is no news. */
    void closing() {
        ended.set(true);
    }
}
