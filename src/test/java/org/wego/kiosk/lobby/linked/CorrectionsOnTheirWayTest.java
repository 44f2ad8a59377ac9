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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.linked.SimulatedDesk;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.SimulatedBroker.Mood;
import org.wego.kiosk.link.notice.NoticeReceiver;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.SaveResult;

/** From the folder of a desk over the broker into the folder of a lobby. */
class CorrectionsOnTheirWayTest extends SimulatedLobby {

    private static final RecordKey POLICE = new RecordKey(RecordKind.NUMBERS, "police");
    private static final RecordKey TAXI = new RecordKey(RecordKind.NUMBERS, "taxi");

    @TempDir
    private Path folder;
    private SimulatedDesk reception;
    private Path deskState;
    private OverlayFolder atTheDesk;
    private OverlayFolder atTheLobby;

    @BeforeEach
    void startTheDesk() throws IOException {
        deskState = Files.createDirectory(folder.resolve("desk"));
        atTheDesk = folder("desk/overlay");
        atTheLobby = folder("lobby/overlay");
        reception = new SimulatedDesk(broker, time, deskState);
    }

    private OverlayFolder folder(String name) {
        return new OverlayFolder(folder.resolve(name), json, Clock.systemUTC(), () -> Optional.of("my-city"),
                Optional.empty());
    }

    private void startTheLobby(String overlay) {
        atTheLobby = folder(overlay);
        var received = atTheLobby.received();
        var trust = DeskTrust.of(List.of(SimulatedDesk.publicKey(deskState)), folder.resolve("lobby"), TOPICS, json,
                SimulatedDesk.clock(time));
        link = link(trust, new LobbyTexts(text -> received.take(text, json), new NoEmergencies(), Runnable::run,
                () -> Optional.of(atTheLobby.read().digest())));
        begin();
    }

    private record NoEmergencies() implements NoticeReceiver {

        @Override
        public void put(SiteNotice notice) {
            throw new AssertionError(notice);
        }

        @Override
        public void take(NoticeKind kind, String id) {
            throw new AssertionError(id);
        }
    }

    private void save(RecordKey key, long expected, Change change) {
        assertThat(atTheDesk.save(key, expected, change, "MK")).isInstanceOf(SaveResult.Saved.class);
        reception.saved(atTheDesk.read());
        time.pass(Duration.ofSeconds(1));
    }

    private static Change number(RecordKey key, String number) {
        return new Change.Replaced(Value.fields(Map.of("id", Value.text(key.id()), "number", Value.text(number))),
                Optional.empty());
    }

    private void bothAreEqual() {
        assertThat(atTheLobby.read().entries()).isEqualTo(atTheDesk.read().entries()).isNotEmpty();
        assertThat(link.health().problem()).isEmpty();
    }

    @Test
    void whatIsSavedAtTheDeskIsInTheFolderOfTheLobby() {
        startTheLobby("lobby/overlay");
        save(POLICE, 0, number(POLICE, "112"));
        save(TAXI, 0, number(TAXI, "1"));
        save(POLICE, 1, number(POLICE, "110"));
        bothAreEqual();
        save(TAXI, 1, new Change.Withdrawn());
        bothAreEqual();
        time.pass(Duration.ofSeconds(25));
        assertThat(state().records()).as("the desk can tell").contains(atTheDesk.read().digest());
    }

    @Test
    void aLobbyThatStartsLaterCatchesUpWithoutTheDesk() {
        save(POLICE, 0, number(POLICE, "112"));
        save(TAXI, 0, number(TAXI, "1"));
        startTheLobby("lobby/overlay");
        bothAreEqual();
    }

    @Test
    void whatWasSavedWithoutABrokerComesWhenThereIsOne() {
        startTheLobby("lobby/overlay");
        broker.become(Mood.DOWN);
        broker.dropAll(LinkCause.LOST);
        save(POLICE, 0, number(POLICE, "112"));
        assertThat(atTheLobby.read().entries()).isEmpty();
        broker.become(Mood.UP);
        time.pass(Duration.ofMinutes(5));
        bothAreEqual();
    }

    @Test
    void aLobbyThatSharesTheFolderHasEverythingAlready() throws IOException {
        startTheLobby("desk/overlay");
        save(POLICE, 0, number(POLICE, "112"));
        var latest = Files.readString(folder.resolve("desk/overlay/latest"));
        time.pass(Duration.ofMinutes(2));
        assertThat(Files.readString(folder.resolve("desk/overlay/latest"))).as("nothing is written again").isEqualTo(
                latest);
        bothAreEqual();
    }
}
