// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.CallSituation;
import org.wego.kiosk.call.LobbyCalls;
import org.wego.kiosk.call.LobbyCalls.CallParts;
import org.wego.kiosk.call.VisitorCall;
import org.wego.kiosk.call.VisitorCall.CallObstacle;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.mqtt.LinkWiring;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.QuickThread;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.link.notice.NoticeReceiver;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.testing.OtherProcess;

/** A whole call over a real broker; the desk that takes it is killed, and another one comes. */
class CallOverBrokerTest {

    /** How much faster time passes for the programs, so that 75 seconds are a few. */
    static final int FASTER = 20;

    @TempDir
    private Path folder;
    private final QuickThread loop = new QuickThread(FASTER);
    private final AtomicReference<CallSituation> now = new AtomicReference<>(CallSituation.UNLINKED);
    private final LobbyCalls calls = new LobbyCalls(new CallParts(loop::after, loop::nanoTime,
            () -> Optional.of(Clock.systemUTC().instant()), () -> "call-1"));
    private Mosquitto broker;
    private LobbyLink lobby;

    /** Nobody looks at this lobby. */
    private static final class UnseenGlass implements LinkedGlass {

        @Override
        public ReplyOutcome show(Destination page, Optional<Lang> language) {
            return ReplyOutcome.NOT_NOW;
        }

        @Override
        public TakenPicture picture(Optional<Destination> page, Optional<Lang> language) {
            return TakenPicture.none(ReplyOutcome.NOT_NOW);
        }
    }

    /** There are no emergency messages. */
    private static final class DeafReceiver implements NoticeReceiver {

        @Override
        public void put(SiteNotice notice) {
            throw new AssertionError("no desk is trusted");
        }

        @Override
        public void take(NoticeKind kind, String id) {
            throw new AssertionError("no desk is trusted");
        }
    }

    @BeforeEach
    void start() throws Exception {
        broker = Mosquitto.open(folder);
        var json = new StrictJson();
        lobby = new LobbyLink(loop, LinkSamples.TOPICS, "lobby-1", "mqtt://broker", new LobbySide(
                () -> Healths.well(Healths.NOW), Optional::empty, Optional::empty, new UnseenGlass(), Runnable::run,
                _ -> {
                }, new LobbyTexts(_ -> Optional.empty(), new DeafReceiver(), Runnable::run, Optional::empty), () -> {
                }), json, new DeskTrust.TrustsNone());
        var wiring = new LinkWiring(TestUnit.config(broker.port(), "lobby-1"), folder, json, Clock.systemUTC());
        lobby.begin((first, onStatus) -> wiring.unit(LinkSamples.lobby("lobby-1", "a"), first, loop, onStatus));
        loop.run(() -> {
            calls.situation().subscribe(situation -> now.set(Objects.requireNonNull(situation)));
            calls.use(lobby.calls(), loop::run);
        });
    }

    @AfterEach
    void stop() {
        lobby.close().toCompletableFuture().join();
        broker.close();
    }

    private void await(Predicate<CallSituation> condition) throws TimeoutException {
        TestUnit.await(() -> condition.test(now.get()));
    }

    private static boolean isComing(CallSituation situation) {
        return situation.call().filter(call -> call.stage() == CallStage.COMING).isPresent();
    }

    @Test
    void aDeskThatIsKilledIsNoticedAndAnotherOneComes() throws Exception {
        try (var first = OtherProcess.start(CalledDesk.class, broker.port(), folder, "desk-1")) {
            await(CallSituation::offered);
            loop.run(() -> calls.ask(new Lang("ko")));
            await(CallOverBrokerTest::isComing);
            first.kill();
        }
        await(situation -> situation.call().flatMap(VisitorCall::obstacle)
                .filter(obstacle -> obstacle == CallObstacle.SILENT).isPresent());
        await(situation -> !situation.linked());
        try (var second = OtherProcess.start(CalledDesk.class, broker.port(), folder, "desk-2")) {
            await(CallOverBrokerTest::isComing);
            loop.run(calls::end);
            assertThat(second.line()).isEqualTo("ended desk-2");
        }
    }
}
