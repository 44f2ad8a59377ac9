// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencySamples;
import org.wego.kiosk.emergency.EmergencyTarget;
import org.wego.kiosk.emergency.ReceptionFolder;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.notice.NoticeBoard;
import org.wego.kiosk.link.notice.SiteNotice;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.LobbyTime;
import org.wego.kiosk.text.MessageCatalogue;

/** The desk says where its messages are shown, and ends them. */
class SentEmergenciesTest implements NoticeBoard {

    private final StrictJson json = new StrictJson();
    private final LobbyTime time = new LobbyTime();
    private final DeskMemory memory = DeskMemory.brief();
    private final List<LobbyChoice> lobbies = new ArrayList<>();
    private final List<SiteNotice> board = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Consumer<String>> failures = new ArrayList<>();
    private final EmergencyMessage message = EmergencySamples.message("a");
    private SentEmergencies sent = open();

    private SentEmergencies open() {
        return open(new BoardChannel(this));
    }

    private SentEmergencies open(EmergencyChannel channel) {
        time.setClock(Instant.parse("2026-11-23T05:05:00Z"));
        var state = new DeskState(Contents.sample(), MessageCatalogue.ofDesk().in(new Lang("en")),
                new MessageCatalogue(Map.of()), time, memory);
        return new SentEmergencies(state, channel, Runnable::run, () -> lobbies, said::add);
    }

    @Override
    public void put(SiteNotice notice, Consumer<String> failed) {
        board.add(notice);
        failures.add(failed);
    }

    @Override
    public void take(NoticeKind kind, String id, Consumer<String> failed) {
        board.removeIf(notice -> notice.kind() == kind && notice.id().equals(id));
        failures.add(failed);
    }

    private List<String> words() {
        return sent.currentProperty().get().stream().map(sent::words).toList();
    }

    private void lobby(String name, String group, String... showing) {
        lobbies.add(new LobbyChoice(name, Optional.of(group), List.of(showing)));
    }

    @Test
    void theBoardGetsTheWholeMessageUntilItsEnd() throws Exception {
        sent.send(message);
        var notice = board.getFirst();
        assertThat(notice.kind()).isEqualTo(NoticeKind.EMERGENCY);
        assertThat(notice.id()).isEqualTo("a");
        assertThat(notice.until()).isEqualTo(message.until());
        assertThat(json.read(notice.json().getBytes(StandardCharsets.UTF_8), EmergencyMessage.class))
                .isEqualTo(message);
    }

    @Test
    void theDeskSaysHowManyLobbiesShowIt() {
        lobby("hall", "north", "a");
        lobby("cafe", "north");
        lobby("gate", "south", "a");
        sent.send(message);
        assertThat(words()).containsExactly("Emergency message “Leave the building (en)”: shown at 2 of 3 lobbies,"
                + " until 15:00");
        sent.end(sent.currentProperty().get().getFirst());
        sent.send(EmergencySamples.message("b", EmergencySamples.SENT, Duration.ofHours(1),
                new EmergencyTarget(List.of("north"), List.of())));
        assertThat(words()).singleElement().asString().contains("shown at 0 of 2 lobbies");
    }

    @Test
    void withoutALinkItSaysThatItDoesNotKnow(@TempDir Path overlay) {
        sent = open(new FolderChannel(new ReceptionFolder(overlay), Runnable::run));
        sent.send(message);
        assertThat(words()).singleElement().asString().contains("does not hear which lobbies");
    }

    @Test
    void aLinkedDeskSaysThatNoLobbyIsThere() {
        sent.send(message);
        assertThat(words()).singleElement().asString().contains("None of these lobbies is linked now");
    }

    @Test
    void endingTakesItDown() {
        sent.send(message);
        sent.endAll();
        assertThat(board).isEmpty();
        assertThat(words()).isEmpty();
        assertThat(said).containsExactly("The emergency message “Leave the building (en)” has ended.");
    }

    @Test
    void aMessageThatWasNotSentIsNotSaidToBeShown() {
        sent.send(message);
        failures.getLast().accept("the broker is away");
        assertThat(words()).isEmpty();
        assertThat(said).containsExactly("The emergency message was not sent: the broker is away");
    }

    @Test
    void aMessageThatWasNotEndedCanBeEndedAgain() {
        sent.send(message);
        sent.endAll();
        failures.getLast().accept("the broker is away");
        assertThat(words()).hasSize(1);
        assertThat(said).last().asString().contains("was not ended: the broker is away");
    }

    @Test
    void theNextStartRemembersWhatHasNotEnded() {
        sent.send(message);
        sent = open();
        assertThat(words()).hasSize(1);
        time.setClock(message.until());
        sent.refresh();
        assertThat(words()).isEmpty();
        sent = open();
        assertThat(words()).isEmpty();
    }
}
