// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.SiteView;
import org.wego.kiosk.link.UnitIdentity;

/** A unit on a real broker, with what it sees of the others. */
public final class TestUnit implements AutoCloseable {

    private static final int MAX_SECONDS = 60;

    private final List<LinkStatus> statuses = new CopyOnWriteArrayList<>();
    private final List<BrokerMessage> heard = new CopyOnWriteArrayList<>();
    private final SiteView view;
    private final LinkedUnit unit;

    private TestUnit(BrokerConfig config, Path state, UnitIdentity identity, LinkLoop loop) throws LinkException {
        var json = new StrictJson();
        var wiring = new LinkWiring(config, state, json, Clock.systemUTC());
        view = new SiteView(wiring.topics(), json, loop::nanoTime);
        unit = new LinkedUnit(new LinkParts(LinkWiring.broker(wiring.access()), loop,
                new SplittableRandom(identity.unit().hashCode()), json), identity, wiring.topics(),
                LinkSamples.showing("1"),
                statuses::add);
    }

    /** The configuration of a unit on a broker of this machine. */
    public static BrokerConfig config(int port, String unit) {
        return config("mqtt://127.0.0.1:" + port, unit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static BrokerConfig config(String address, String unit, Optional<Path> credentials, Optional<Path> authority,
            Optional<Path> certificate) {
        return new BrokerConfig(address, LinkSamples.TOPICS.site(), unit, Optional.of(LinkSamples.TOPICS.base()),
                credentials.map(Path::toString), authority.map(Path::toString), certificate.map(Path::toString),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** A lobby that has not begun. */
    public static TestUnit lobby(Mosquitto broker, Path state, String name, String boot) throws LinkException {
        return new TestUnit(config(broker.port(), name), state, LinkSamples.lobby(name, boot), new LinkThread());
    }

    /** A lobby for which time passes faster. */
    static TestUnit quickLobby(Mosquitto broker, Path state, String name, String boot) throws LinkException {
        return new TestUnit(config(broker.port(), name), state, LinkSamples.lobby(name, boot), new QuickThread(60));
    }

    /** A lobby with a configuration of its own. */
    public static TestUnit of(BrokerConfig config, Path state, LinkLoop loop) throws LinkException {
        return new TestUnit(config, state, LinkSamples.lobby(config.unit(), "boot-x"), loop);
    }

    /** A desk that has not begun. */
    public static TestUnit waitingDesk(Mosquitto broker, Path state, String name) throws LinkException {
        return new TestUnit(config(broker.port(), name), state, LinkSamples.desk(name), new LinkThread());
    }

    /** A desk, connected, that sees all units. */
    public static TestUnit desk(Mosquitto broker, Path state, String name) throws LinkException, TimeoutException {
        var desk = waitingDesk(broker, state, name);
        desk.unit.on(LinkSamples.TOPICS.allStates(), desk.view::read);
        desk.start();
        desk.awaitConnected();
        return desk;
    }

    public LinkedUnit link() {
        return unit;
    }

    public SiteView view() {
        return view;
    }

    /** Hears messages from now on. */
    public TestUnit hearing(String filter) {
        unit.on(filter, heard::add);
        return this;
    }

    TestUnit on(String filter, Consumer<BrokerMessage> reader) {
        unit.on(filter, reader);
        return this;
    }

    public List<BrokerMessage> heard() {
        return heard;
    }

    List<LinkStatus> statuses() {
        return statuses;
    }

    public TestUnit start() {
        unit.start();
        return this;
    }

    public boolean isConnected() {
        return isIn(LinkPhase.CONNECTED);
    }

    boolean isIn(LinkPhase phase) {
        return !statuses.isEmpty() && statuses.getLast().phase() == phase;
    }

    /** The first failure with this cause; waits for it. */
    LinkFailure awaitFailure(LinkCause cause) throws TimeoutException {
        await(() -> failures().anyMatch(failure -> failure.cause() == cause));
        return failures().filter(failure -> failure.cause() == cause).findFirst().orElseThrow();
    }

    private Stream<LinkFailure> failures() {
        return statuses.stream().map(LinkStatus::failure).flatMap(Optional::stream);
    }

    public TestUnit awaitConnected() throws TimeoutException {
        await(this::isConnected);
        return this;
    }

    /** Waits until something holds, for a long time if it must be. */
    public static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    }

    /** Ends in good order. */
    @Override
    public void close() {
        unit.close().toCompletableFuture().join();
    }
}
