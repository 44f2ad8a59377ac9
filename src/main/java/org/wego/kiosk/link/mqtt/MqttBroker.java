// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttClientTransportConfig;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.auth.Mqtt5SimpleAuth;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.link.Broker;
import org.wego.kiosk.link.BrokerConnection;
import org.wego.kiosk.link.BrokerListener;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Credentials;
import org.wego.kiosk.link.TlsFiles;

/**
 * A broker that speaks MQTT 5.
 *
 * <p>Each connection has a client of the library of its own, which never connects again by itself: the rules for that are
 * in {@code link}. So nothing of one connection can reach the next.
 */
public final class MqttBroker implements Broker {

    private static final int KEEP_ALIVE_SECONDS = 20;
    private static final int TIMEOUT_SECONDS = 10;

    private final MqttAccess access;
    private final MqttFailures failures;
    private final Executor threads;

    /**
     * A broker to connect to.
     *
     * @param threads runs the one thread of the library; never on the thread of its caller
     */
    public MqttBroker(MqttAccess access, Executor threads) {
        this.access = access;
        this.threads = threads;
        failures = new MqttFailures(access.address(), access.goodTime());
    }

    @Override
    public BrokerConnection open(BrokerMessage lastWill, BrokerListener listener) {
        var events = new MqttEvents(failures, access.tls().isPresent() ? access.goodTime()::confirm : () -> {
        }, listener);
        var client = client(events);
        // Before the connection, because messages that come before this are lost.
        client.publishes(MqttGlobalPublishFilter.ALL, events::message, Runnable::run);
        var connect = Mqtt5Connect.builder().cleanStart(true).noSessionExpiry().sessionExpiryInterval(0)
                .keepAlive(KEEP_ALIVE_SECONDS).willPublish(MqttMessages.toPublish(lastWill)).build();
        var _ = client.connect(connect).whenComplete((_, thrown) -> {
            if (thrown == null) {
                events.connected();
            } else {
                events.ended(thrown);
            }
        });
        return new MqttConnection(client, events, failures);
    }

    private Mqtt5AsyncClient client(MqttEvents events) {
        var builder = MqttClient.builder().useMqttVersion5().identifier(access.clientId())
                .executorConfig().nettyExecutor(threads).nettyThreads(1).applyExecutorConfig()
                .transportConfig(transport())
                .addDisconnectedListener(context -> events.ended(context.getCause()));
        return access.credentials().isPresent()
                ? builder.simpleAuth(login(access.credentials().get())).buildAsync()
                : builder.buildAsync();
    }

    private static Mqtt5SimpleAuth login(Credentials credentials) {
        return Mqtt5SimpleAuth.builder().username(credentials.user())
                .password(credentials.password().getBytes(StandardCharsets.UTF_8)).build();
    }

    /** With TLS in it: given to the builder of the client, it would be ignored without a word. */
    private MqttClientTransportConfig transport() {
        var transport = MqttClientTransportConfig.builder().serverHost(access.address().host())
                .serverPort(access.address().port()).socketConnectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .mqttConnectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return (access.tls().isPresent() ? transport.sslConfig(ssl(access.tls().get())) : transport).build();
    }

    private static MqttClientSslConfig ssl(TlsFiles files) {
        var ssl = MqttClientSslConfig.builder().trustManagerFactory(files.trust())
                .handshakeTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return (files.keys().isPresent() ? ssl.keyManagerFactory(files.keys().get()) : ssl).build();
    }
}
