// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.Broker;
import org.wego.kiosk.link.Credentials;
import org.wego.kiosk.link.GoodTime;
import org.wego.kiosk.link.HomeAssistant;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.TlsFiles;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.UnitIdentity;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitReport;

/**
 * Puts a link together from the configuration of a unit. Only a configuration that names a broker comes here: this class
 * loads the library.
 */
public final class LinkWiring {

    /** The first part of all topics where the configuration names none. */
    private static final String BASE = "wego-kiosk";

    private final BrokerConfig config;
    private final StrictJson json;
    private final GoodTime goodTime;

    /**
     * A wiring that has done nothing.
     *
     * @param state the state folder, in which the last good time is kept
     */
    public LinkWiring(BrokerConfig config, Path state, StrictJson json, Clock clock) {
        this.config = config;
        this.json = json;
        goodTime = new GoodTime(state, json, clock);
    }

    /** The topics of the site of this unit. */
    public Topics topics() {
        return new Topics(config.base().orElse(BASE), config.site());
    }

    /** Judges the clock of this machine. */
    public GoodTime goodTime() {
        return goodTime;
    }

    /**
     * Who this unit is until its next start.
     *
     * @param version of the program
     */
    public UnitIdentity identity(UnitKind kind, String version) {
        return new UnitIdentity(config.unit(), kind, UUID.randomUUID().toString().substring(0, 13), config.group(),
                config.position(), version);
    }

    /**
     * How the broker is reached.
     *
     * @throws LinkException when a file with a secret or a certificate cannot be used
     */
    public MqttAccess access() throws LinkException {
        var address = config.broker();
        var credentials = config.credentials().isPresent()
                ? Optional.of(Credentials.read(Path.of(config.credentials().get()), json))
                : Optional.<Credentials>empty();
        var tls = address.tls()
                ? Optional.of(TlsFiles.read(config.authority().map(Path::of), config.certificate().map(Path::of)))
                : Optional.<TlsFiles>empty();
        return new MqttAccess(address, clientId(), credentials, tls, goodTime);
    }

    private String clientId() {
        return String.join("/", config.base().orElse(BASE), config.site(), config.unit());
    }

    /** A broker that is reached in this way. */
    public static Broker broker(MqttAccess access) {
        return new MqttBroker(access, daemons());
    }

    /** Starts the thread of the library. */
    static Executor daemons() {
        return task -> Thread.ofPlatform().daemon().name("broker").start(task);
    }

    /**
     * A link that has not begun.
     *
     * @throws LinkException when a file with a secret or a certificate cannot be used
     */
    public LinkedUnit unit(UnitIdentity identity, UnitReport first, LinkLoop loop, Consumer<LinkStatus> onStatus)
            throws LinkException {
        var parts = new LinkParts(broker(access()), loop, RandomGenerator.getDefault(), json);
        var unit = new LinkedUnit(parts, identity, topics(), first, onStatus);
        if (config.homeAssistant().orElse(false)) {
            new HomeAssistant(topics(), identity, json).announce(unit);
        }
        return unit;
    }
}
