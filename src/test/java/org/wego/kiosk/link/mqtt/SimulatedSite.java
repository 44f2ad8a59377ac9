// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkStatus.LinkPhase;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.LinkedUnit;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.UnitIdentity;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitReport;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.message.CommandReply;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.notice.NoticeVerifier;
import org.wego.kiosk.model.GeoPoint;

/**
 * Many lobbies in one process, each with the client code of a real one: for pictures of the desk, and to measure it.
 *
 * <p>One in nine has a problem, one in eleven an older release. Every lobby shows what it is asked to show.
 */
public final class SimulatedSite {

    private static final int GROUP = 25;
    private static final int KEY = 3;
    private static final StrictJson JSON = new StrictJson();
    private static final LinkLoop THREAD = new LinkThread();
    /** One thread of the library for all. */
    private static final Executor CLIENTS = LinkWiring.daemons();

    private SimulatedSite() {}

    /** All units share one thread; the end of one of them ends nothing. */
    private record SharedLoop(LinkLoop loop) implements LinkLoop {

        @Override
        public void run(Runnable action) {
            loop.run(action);
        }

        @Override
        public Runnable after(Duration delay, Runnable action) {
            return loop.after(delay, action);
        }

        @Override
        public long nanoTime() {
            return loop.nanoTime();
        }

        @Override
        public void stop() {
            // The others go on.
        }
    }

    /**
     * Arguments: port of the broker, number of lobbies, folder, and the public key of the desk whose texts they take, if they
     * take any. Ends when its input ends.
     */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int count = Integer.parseInt(args[1]);
        var connected = new AtomicInteger();
        var arrivals = new NoticeArrivals(count);
        var units = new ArrayList<LinkedUnit>();
        for (int i = 1; i <= count; i++) {
            var name = "lobby-" + i;
            var config = TestUnit.config(port, name);
            var wiring = new LinkWiring(config, Path.of(args[2]), JSON, Clock.systemUTC());
            var unit = new LinkedUnit(new LinkParts(new MqttBroker(wiring.access(), CLIENTS), new SharedLoop(THREAD),
                    new SplittableRandom(i), JSON), identity(name, i), LinkSamples.TOPICS, report(i), status -> {
                        if (status.phase() == LinkPhase.CONNECTED && connected.incrementAndGet() == count) {
                            System.out.println("connected");
                        }
                    });
            unit.on(LinkSamples.TOPICS.command(name), asked -> reply(asked).ifPresent(unit::send));
            if (args.length > KEY) {
                var verifier = new NoticeVerifier(NoticeVerifier.keys(List.of(Path.of(args[KEY]))), LinkSamples.TOPICS,
                        JSON, Instant::now);
                unit.on(LinkSamples.TOPICS.allNotices(), message -> arrivals.note(verifier.read(message)));
            }
            unit.start();
            units.add(unit);
        }
        System.in.transferTo(OutputStream.nullOutputStream());
        units.forEach(unit -> unit.close().toCompletableFuture().join());
    }

    private static UnitIdentity identity(String name, int i) {
        int group = (i - 1) / GROUP;
        return new UnitIdentity(name, UnitKind.LOBBY, "boot", Optional.of("building-" + (group + 1)),
                Optional.of(place(group, i % GROUP)), "1.0.0");
    }

    /** Groups are far apart, the lobbies of a group near to each other. */
    private static GeoPoint place(int group, int lobby) {
        return new GeoPoint(37.4 - group % 5 * 8 + lobby * 0.01, 126.8 - group % 7 * 15 + lobby * 0.02);
    }

    private static UnitReport report(int i) {
        boolean ill = i % 9 == 2;
        boolean behind = i % 11 == 3;
        return new UnitReport(ill ? UnitCondition.PROBLEMS : UnitCondition.WELL,
                ill ? List.of("sound: failed: no output device (check the loudspeaker)") : List.of(),
                Optional.of(new UnitPack("my-city", behind ? "1.2.0" : "1.3.0", Optional.of(behind ? 6 : 7),
                        Optional.empty())),
                Optional.empty(), Optional.of("en"));
    }

    private static Optional<BrokerMessage> reply(BrokerMessage asked) {
        return asked.responseTopic().flatMap(topic -> asked.correlation().map(id -> new BrokerMessage(topic, Payload.of(
                JSON.write(CommandReply.of(ReplyOutcome.DONE))), false, Optional.of(Duration.ofSeconds(10)),
                Optional.empty(), Optional.of(id))));
    }
}
