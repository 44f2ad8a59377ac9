// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.desk.linked.DeskLink;
import org.wego.kiosk.desk.linked.SentCorrections;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.link.notice.NoticeReceiver;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ops.Healths;
import org.wego.kiosk.ops.LinkHealth.LinkStage;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.release.KeyFiles;

/** A desk and a lobby with folders of their own, on a real broker, with the threads of the program. */
class TextsOnARealBrokerTest {

    private static final RecordKey POLICE = new RecordKey(RecordKind.NUMBERS, "police");
    private static final Duration NEVER = Duration.ofDays(1);
    private static final int MAX_SECONDS = 60;

    @TempDir
    private Path folder;
    private final StrictJson json = new StrictJson();
    private final LinkedBlockingQueue<OverlayState> seen = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> emergencies = new LinkedBlockingQueue<>();

    private OverlayFolder overlay(String name) {
        return new OverlayFolder(folder.resolve(name), json, Clock.systemUTC(), () -> Optional.of("my-city"),
                Optional.of(folder.resolve(name + ".json")));
    }

    private BrokerConfig config(Mosquitto broker, String unit) throws IOException {
        var keys = folder.resolve("keys");
        if (!Files.exists(keys)) {
            KeyFiles.make(keys);
        }
        return new BrokerConfig("mqtt://127.0.0.1:" + broker.port(), LinkSamples.TOPICS.site(), unit, Optional.of(
                LinkSamples.TOPICS.base()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(List.of(keys.resolve(KeyFiles.PUBLIC).toString())),
                Optional.of(keys.resolve(KeyFiles.PRIVATE).toString()), Optional.empty());
    }

    private LobbyLink lobby(Mosquitto broker, OverlayFolder overlay) throws IOException {
        var received = overlay.received();
        var texts = new LobbyTexts(text -> received.take(text, json), new HeardEmergencies(), Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().factory()), Optional::empty);
        return LobbyLink.open(config(broker, "lobby-1"), folder.resolve("lobby"), new LobbySide(() -> Healths.well(
                Healths.NOW), Optional::empty, () -> Optional.of(new Lang("en")), new BusyGlass(), Runnable::run, _ -> {
                }, texts, () -> {
                }));
    }

    private final class HeardEmergencies implements NoticeReceiver {

        @Override
        public void put(SiteNotice notice) {
            emergencies.add(notice.json());
        }

        @Override
        public void take(NoticeKind kind, String id) {
            emergencies.add(id + " is over");
        }
    }

    private record BusyGlass() implements LinkedGlass {

        @Override
        public ReplyOutcome show(Destination page, Optional<Lang> language) {
            return ReplyOutcome.NOT_NOW;
        }

        @Override
        public TakenPicture picture(Optional<Destination> page, Optional<Lang> language) {
            return TakenPicture.none(ReplyOutcome.NOT_NOW);
        }
    }

    private static <T> T next(LinkedBlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(MAX_SECONDS, TimeUnit.SECONDS)).orElseThrow(
                () -> new AssertionError("nothing has come"));
    }

    @Test
    void whatStaffSaveIsInTheLobbyWithoutWaitingForAPollAndStaysThereWithoutTheBroker() throws Exception {
        var atTheDesk = overlay("desk-overlay");
        var atTheLobby = overlay("lobby-overlay");
        try (var broker = Mosquitto.open(folder);
                var desk = DeskLink.open(config(broker, "desk-1"), folder.resolve("desk"), "1.0.0", Clock.systemUTC());
                var _ = SentCorrections.follow(atTheDesk, Optional.of("my-city"), desk, Clock.systemUTC());
                var _ = atTheLobby.watch(OverlayState.nothing(), NEVER, seen::add)) {
            var lobby = lobby(broker, atTheLobby);
            TestUnit.await(() -> lobby.health().stage() == LinkStage.CONNECTED && desk.now().report().lobbies()
                    .size() == 1);
            atTheDesk.save(POLICE, 0, new Change.Replaced(Value.fields(Map.of("id", Value.text("police"), "number",
                    Value.text("112"))), Optional.empty()), "MK");
            assertThat(next(seen).entries()).isEqualTo(atTheDesk.read().entries()).hasSize(1);
            desk.notices()
                    .put(new SiteNotice(NoticeKind.EMERGENCY, "m-1", "{}", Clock.systemUTC().instant().plusSeconds(
                            600)), emergencies::add);
            assertThat(next(emergencies)).isEqualTo("{}");
            desk.notices().take(NoticeKind.EMERGENCY, "m-1", emergencies::add);
            assertThat(next(emergencies)).isEqualTo("m-1 is over");
            lobby.close().toCompletableFuture().get(MAX_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(overlay("lobby-overlay").read().entry(POLICE)).as("started again, without a broker").isPresent();
    }
}
