// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.call.CallAnswer;
import org.wego.kiosk.call.CallAnswer.AnswerKind;
import org.wego.kiosk.call.CallNews;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.call.DeskLine.DeskListener;
import org.wego.kiosk.call.LobbyLine.LobbyListener;
import org.wego.kiosk.call.ReceptionNews;
import org.wego.kiosk.call.ReceptionNews.Presence;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.SimulatedLoop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.testing.Needs;

/** A lobby and a desk that share an overlay folder call each other without a broker. */
class FolderLineTest {

    private static final Lang KO = new Lang("ko");

    private final StrictJson json = new StrictJson();
    private final SimulatedLoop time = new SimulatedLoop();
    private final List<String> atLobby = new ArrayList<>();
    private final List<String> atDesk = new ArrayList<>();
    private Path overlay = Path.of("none");
    private int beats;

    @BeforeEach
    void choose(@TempDir Path folder) {
        overlay = folder.resolve("overlay");
    }

    private FolderLobbyLine lobby() {
        var line = new FolderLobbyLine(new CallFiles(overlay, json), "lobby-1", time::after, () -> {
        });
        line.begin();
        line.listen(new LobbyListener() {

            @Override
            public void answered(CallAnswer answer) {
                atLobby.add(answer.desk() + " " + answer.kind());
            }

            @Override
            public void reception(ReceptionNews news) {
                atLobby.add(news.desk() + " " + news.presence());
            }

            @Override
            public void gone(String desk) {
                atLobby.add(desk + " gone");
            }

            @Override
            public void line(boolean stands) {
                atLobby.add(stands ? "stands" : "broken");
            }
        });
        pass();
        atLobby.clear();
        return line;
    }

    private FolderDeskLine desk(String name) {
        var line = new FolderDeskLine(new CallFiles(overlay, json), name, time::after, () -> {
        });
        line.begin();
        line.listen(new DeskListener() {

            @Override
            public void called(String lobby, CallNews news) {
                atDesk.add(name + ": " + lobby + " " + news.stage() + " " + news.askedSeconds());
            }

            @Override
            public void line(boolean stands) {
                atDesk.add(name + (stands ? " stands" : " broken"));
            }
        });
        pass();
        atDesk.clear();
        return line;
    }

    private void pass() {
        time.pass(Duration.ofSeconds(2));
    }

    private ReceptionNews here(String desk) {
        return new ReceptionNews(1, desk, Presence.HERE, Optional.empty(), 0, ++beats);
    }

    private static CallNews news(CallStage stage, int seconds) {
        return new CallNews(1, "call-1", stage, KO, seconds, Optional.empty());
    }

    private static CallAnswer answer(AnswerKind kind, String desk) {
        return CallAnswer.of("call-1", kind, desk);
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(overlay)) {
            return all.filter(Files::isRegularFile).map(file -> overlay.relativize(file).toString()).sorted().toList();
        }
    }

    @Test
    void aCallIsHeardAndAnswered() throws Exception {
        var lobby = lobby();
        var desk = desk("desk-1");
        desk.say(here("desk-1"));
        pass();
        assertThat(atLobby).containsExactly("desk-1 HERE", "stands");
        lobby.say(news(CallStage.ASKED, 0));
        pass();
        assertThat(atDesk).containsExactly("desk-1: lobby-1 ASKED 0");
        desk.answer("lobby-1", answer(AnswerKind.RINGS, "desk-1"));
        pass();
        desk.answer("lobby-1", answer(AnswerKind.RINGS, "desk-1"));
        pass();
        assertThat(atLobby).as("a repetition is a sign of life").endsWith("desk-1 RINGS", "desk-1 RINGS");
        desk.answer("lobby-1", answer(AnswerKind.COMING, "desk-1"));
        pass();
        assertThat(atLobby).endsWith("desk-1 COMING");
        lobby.say(news(CallStage.COMING, 5));
        pass();
        assertThat(atDesk).endsWith("desk-1: lobby-1 COMING 5");
        lobby.say(news(CallStage.ENDED, 9));
        pass();
        assertThat(atDesk).endsWith("desk-1: lobby-1 ENDED 5");
        assertThat(files()).as("what remains after a call").containsExactly("calls/desks/desk-1.json");
        desk.leave();
        pass();
        assertThat(atLobby).endsWith("desk-1 gone", "broken");
        assertThat(files()).isEmpty();
    }

    @Test
    void severalDesksAnswer() {
        var lobby = lobby();
        var one = desk("desk-1");
        var two = desk("desk-2");
        one.say(here("desk-1"));
        two.say(here("desk-2"));
        pass();
        lobby.say(news(CallStage.ASKED, 0));
        pass();
        assertThat(atDesk).containsExactlyInAnyOrder("desk-1: lobby-1 ASKED 0", "desk-2: lobby-1 ASKED 0");
        one.answer("lobby-1", answer(AnswerKind.CANNOT, "desk-1"));
        two.answer("lobby-1", answer(AnswerKind.COMING, "desk-2"));
        pass();
        assertThat(atLobby).contains("desk-1 CANNOT", "desk-2 COMING");
    }

    @Test
    void whatAKilledProgramLeftBehindIsNoNews() throws Exception {
        var dead = desk("desk-1");
        dead.say(here("desk-1"));
        dead.answer("lobby-1", answer(AnswerKind.COMING, "desk-1"));
        time.settle();
        time.stop();
        var files = new CallFiles(overlay, json);
        files.write(CallFiles.LOBBIES, "lobby-2", new CallNote(1, news(CallStage.ASKED, 0)));
        var later = new FolderLineTest();
        later.overlay = overlay;
        later.lobby();
        later.desk("desk-2");
        later.pass();
        assertThat(later.atLobby).isEmpty();
        assertThat(later.atDesk).isEmpty();
        files.write(CallFiles.LOBBIES, "lobby-2", new CallNote(2, news(CallStage.ASKED, 20)));
        files.write(CallFiles.DESKS, "desk-1", new ReceptionNews(1, "desk-1", Presence.HERE, Optional.empty(), 9, 9));
        later.pass();
        assertThat(later.atDesk).as("it is alive after all").containsExactly("desk-2: lobby-2 ASKED 20");
        assertThat(later.atLobby).containsExactly("desk-1 HERE", "stands");
    }

    @Test
    void aLobbyThatWasKilledRemovesItsOldCall() throws Exception {
        new CallFiles(overlay, json).write(CallFiles.LOBBIES, "lobby-1", new CallNote(1, news(CallStage.ASKED, 0)));
        lobby();
        assertThat(files()).isEmpty();
    }

    @Test
    void withoutAFolderThereIsNoCallAndNoTrouble() {
        var lobby = lobby();
        pass();
        assertThat(atLobby).isEmpty();
        assertThat(lobby.trouble()).isEmpty();
        assertThat(overlay).doesNotExist();
    }

    @Test
    void aFolderThatRefusesTheCallIsSaid() throws Exception {
        var lobby = lobby();
        var desk = desk("desk-1");
        Files.delete(overlay.resolve("calls/lobbies"));
        Files.writeString(overlay.resolve("calls/lobbies"), "no folder");
        desk.say(here("desk-1"));
        pass();
        assertThat(atLobby).containsExactly("desk-1 HERE");
        assertThat(lobby.trouble().orElseThrow()).startsWith("Visitors cannot call reception: ")
                .contains(overlay.toString());
        Files.delete(overlay.resolve("calls/lobbies"));
        time.pass(Duration.ofSeconds(40));
        assertThat(atLobby).endsWith("stands");
        assertThat(lobby.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"beat\": 1}", "\u0000", "{\"beat\": 1, \"news\": {\"format\": 2}}"})
    void whatIsNoCallIsLeftOut(String content) throws Exception {
        desk("desk-1");
        Files.writeString(overlay.resolve("calls/lobbies/lobby-9.json"), content);
        Files.writeString(overlay.resolve("calls/lobbies/.hidden.json"), content);
        Files.createDirectory(overlay.resolve("calls/lobbies/folder.json"));
        pass();
        assertThat(atDesk).isEmpty();
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        var elsewhere = Files.createDirectories(overlay.resolveSibling("elsewhere"));
        Files.createDirectories(overlay.resolve("calls"));
        try {
            Files.createSymbolicLink(overlay.resolve("calls/desks"), elsewhere);
        } catch (UnsupportedOperationException | IOException e) {
            Needs.that(false, "needs a disk with symbolic links");
        }
        Files.write(elsewhere.resolve("desk-1.json"), json.write(here("desk-1")));
        lobby();
        Files.write(elsewhere.resolve("desk-1.json"), json.write(here("desk-1")));
        pass();
        assertThat(atLobby).isEmpty();
    }

    @Test
    void callsAreNothingOfTheOverlay() throws Exception {
        desk("desk-1").say(here("desk-1"));
        pass();
        var folder = new OverlayFolder(overlay, json, Clock.systemUTC());
        assertThat(folder.read().entries()).isEmpty();
        assertThat(folder.read().damaged()).isEmpty();
        folder.open();
        assertThat(overlay.resolve("overlay.json")).as("the folder is marked as if it were empty").exists();
        assertThat(folder.read().damaged()).isEmpty();
    }

    @Test
    void aNameIsAFileName() {
        assertThatIllegalArgumentException().isThrownBy(() -> FolderDeskLine.open(overlay, "../desk"));
    }
}
