// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.call.CardOutcome;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.SimulatedLoop;

/** A desk shows cards of the pointing board at a lobby that shares its overlay folder. */
class FolderCardsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T05:00:00Z");

    private final SimulatedLoop time = new SimulatedLoop();
    private final List<String> shown = new ArrayList<>();
    private final List<CardOutcome> answers = new ArrayList<>();
    private Path overlay = Path.of("none");
    private CallFiles files = new CallFiles(overlay, new StrictJson());
    private CardOutcome outcome = CardOutcome.SHOWN;

    @BeforeEach
    void choose(@TempDir Path folder) {
        overlay = folder.resolve("overlay");
        files = new CallFiles(overlay, new StrictJson());
    }

    private FolderCardLobby lobby() {
        var lobby = new FolderCardLobby(files, "lobby-1", (card, language, answer) -> {
            shown.add(card + " " + language.orElse("-"));
            answer.accept(outcome);
        }, () -> NOW, time::after, () -> {
        });
        lobby.begin();
        pass();
        return lobby;
    }

    private FolderCardDesk desk() throws IOException {
        files.write(CallFiles.DESKS, "desk-1", new ReceptionNews(1, "desk-1", Presence.HERE, Optional.empty(), 0, 1));
        var desk = new FolderCardDesk(files, "desk-1", () -> NOW, time::after, () -> {
        });
        desk.begin();
        pass();
        return desk;
    }

    private void pass() {
        time.pass(Duration.ofSeconds(2));
    }

    private void show(FolderCardDesk desk, String card) {
        desk.show("lobby-1", card, Optional.of("ru"), answers::add);
        pass();
    }

    private void ask(String id, Duration age) throws IOException {
        files.write(FolderCardLobby.askedOf("lobby-1"), "desk-1",
                new CardAsk(id, NOW.minus(age).getEpochSecond(), "come", Optional.empty()));
        pass();
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(overlay)) {
            return all.filter(Files::isRegularFile).map(file -> overlay.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void aCardComesUpAtTheLobbyAndTheDeskIsTold() throws Exception {
        lobby();
        var desk = desk();
        assertThat(desk.lobbies()).containsExactly("lobby-1");
        show(desk, "come");
        assertThat(shown).containsExactly("come ru");
        assertThat(answers).containsExactly(CardOutcome.SHOWN);
        assertThat(files()).as("what remains").containsExactly("calls/desks/desk-1.json",
                "calls/glasses/lobby-1.json");
    }

    @Test
    void theSameCardAgainIsShownAgain() throws Exception {
        lobby();
        var desk = desk();
        show(desk, "come");
        show(desk, "come");
        assertThat(shown).containsExactly("come ru", "come ru");
        assertThat(answers).containsExactly(CardOutcome.SHOWN, CardOutcome.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITOR_PRESENT", "UNKNOWN_CARD", "NOT_NOW"})
    void aRefusalIsTold(CardOutcome refusal) throws Exception {
        outcome = refusal;
        lobby();
        show(desk(), "come");
        assertThat(answers).containsExactly(refusal);
    }

    @Test
    void aLobbyThatHasEndedDoesNotAnswer() throws Exception {
        var lobby = lobby();
        var desk = desk();
        lobby.close();
        time.pass(Duration.ofSeconds(2));
        assertThat(desk.lobbies()).isEmpty();
        desk.show("lobby-2", "come", Optional.empty(), answers::add);
        desk.show("../lobby", "come", Optional.empty(), answers::add);
        time.pass(Duration.ofSeconds(10));
        assertThat(answers).containsExactly(CardOutcome.NO_ANSWER, CardOutcome.NO_ANSWER);
        assertThat(files()).as("no request is left behind").containsExactly("calls/desks/desk-1.json");
    }

    @Test
    void aRequestFromBeforeTheStartIsNotShown() throws Exception {
        ask("old", Duration.ZERO);
        lobby();
        pass();
        assertThat(shown).isEmpty();
        ask("new", Duration.ZERO);
        assertThat(shown).containsExactly("come -");
    }

    @ParameterizedTest
    @ValueSource(longs = {31, -31, 86_400})
    void aRequestOfAnotherTimeIsNotShown(long seconds) throws Exception {
        lobby();
        ask("old", Duration.ofSeconds(seconds));
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {30, -30})
    void aRequestWithinThirtySecondsIsShown(long seconds) throws Exception {
        lobby();
        ask("new", Duration.ofSeconds(seconds));
        assertThat(shown).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\": \"1\"}",
            "{\"id\": \"1\", \"askedAt\": 1796101200, \"card\": \"come\", \"text\": \"my own words\"}",
            "{\"id\": \"1\", \"askedAt\": 1796101200, \"page\": \"home\"}"})
    void whatIsNoRequestIsLeftOut(String content) throws Exception {
        lobby();
        ask("first", Duration.ZERO);
        shown.clear();
        Files.writeString(overlay.resolve("calls/cards/lobby-1/desk-1.json"), content);
        pass();
        assertThat(shown).isEmpty();
    }

    @Test
    void withoutADeskALobbyWritesNothing() {
        lobby();
        assertThat(overlay).doesNotExist();
    }

    @Test
    void aDeskThatLeavesTakesItsRequestBack() throws Exception {
        var desk = desk();
        desk.show("lobby-1", "come", Optional.empty(), answers::add);
        time.settle();
        assertThat(files()).contains("calls/cards/lobby-1/desk-1.json");
        desk.leave();
        pass();
        assertThat(files()).containsExactly("calls/desks/desk-1.json");
    }
}
