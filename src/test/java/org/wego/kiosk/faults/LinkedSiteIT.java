// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.faults.SeenSite.ANSWER;
import static org.wego.kiosk.faults.SeenSite.LINKED;
import static org.wego.kiosk.faults.SeenSite.TOPICS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;

/** A desk and three lobbies on a real broker, in real windows. What was on them is in {@code target/faults/site}. */
class LinkedSiteIT {

    private static final List<String> LOBBIES = List.of("lobby-1", "lobby-2", "lobby-3");
    /** The bar's button to reception, and the large button on its screen. */
    private static final int RECEPTION_X = 800;
    private static final int RECEPTION_Y = 1735;
    private static final int CALL_X = 540;
    private static final int CALL_Y = 980;

    private @TempDir Path folder;
    private SeenSite site;

    @BeforeEach
    void open() throws Exception {
        site = new SeenSite(folder, LOBBIES, "");
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Whether all lobbies are there, and say of themselves whether they show an emergency message. */
    private boolean allAreWarned(boolean warned) {
        return LOBBIES.stream().map(TOPICS::state).allMatch(state -> site.heardLast(state, "\"here\"")
                && site.heardLast(state, "\"showing\"") == warned);
    }

    @Test
    void oneDeskServesThreeLobbies() {
        for (var name : LOBBIES) {
            Until.within(LINKED, name + " is linked", () -> site.heard(TOPICS.state(name), "\"here\""));
        }
        showsAPage(site.lobby(0));
        isCalled(site.lobby(1));
        givesANotice(site.lobby(2));
        warns();
    }

    /** Reception brings a page to the first lobby, and asks nothing of the others. */
    private void showsAPage(SeenLobby glass) {
        site.atDesk("page", () -> {
            site.desk().press("Escape", "ctrl+7", "ctrl+g");
            site.desk().type("contact");
            site.desk().press("Return");
        }, () -> site.heard(TOPICS.answers("lobby-1"), "done") && !glass.showsHome(), glass);
        assertThat(site.heard()).extracting(BrokerMessage::topic).doesNotContain(TOPICS.command("lobby-2"),
                TOPICS.command("lobby-3"));
    }

    /** A visitor calls; somebody at the desk is coming, and the lobby says so. */
    private void isCalled(SeenLobby glass) {
        var event = TOPICS.event("lobby-2");
        Until.within(LINKED, "the call rings", () -> {
            glass.session().touch(RECEPTION_X, RECEPTION_Y);
            glass.session().steady(Duration.ofMillis(300), ANSWER);
            glass.session().touch(CALL_X, CALL_Y);
            glass.session().steady(Duration.ofMillis(300), ANSWER);
            return site.heard(event, "ringing");
        });
        site.save("ringing", site.desk());
        site.atDesk("coming", () -> site.desk().press("ctrl+j"), () -> site.heard(event, "coming"), glass);
        assertThat(site.heard().stream().filter(message -> message.topic().equals(event)).map(
                message -> message.payload().toString()).filter(said -> said.contains("coming"))).allMatch(
                        said -> said.contains("\"desk\": \"desk-1\""));
        site.atDesk("helped", () -> site.desk().command("visitor helped"), () -> site.heard(event, "ended"), glass);
    }

    /** A notice that is typed at the desk is in the folder of a lobby that shares nothing with it. */
    private void givesANotice(SeenLobby glass) {
        site.atDesk("notice", () -> {
            site.desk().press("Escape", "ctrl+5", "ctrl+shift+n");
            site.desk().type("Hall 2 is closed today.");
            site.desk().press("ctrl+s");
        }, () -> contains(folder.resolve("lobby-3-overlay"), "Hall 2 is closed today."), glass);
    }

    private static boolean contains(Path below, String text) {
        if (!Files.isDirectory(below)) {
            return false;
        }
        try (var files = Files.walk(below)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(text)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // It is being written.
            return false;
        }
    }

    /** An emergency message covers all lobbies, the visits, too; one that is killed shows it again. */
    private void warns() {
        site.atDesk("emergency", () -> {
            site.desk().press("Escape");
            site.desk().command("emergency message");
            site.desk().press("Tab", "Tab", "Tab", "Tab", "space", "Tab", "space");
        }, () -> allAreWarned(true), site.lobby(1));
        var warned = site.lobby(2);
        long pid = warned.supervisor().pid();
        warned.signal("KILL");
        Until.within(LINKED, "the message after a restart", () -> warned.supervisor().pid() != pid
                && !warned.showsHome() && warned.session().shot().isComplete());
        warned.session().steady(Duration.ofSeconds(1), ANSWER);
        site.save("restarted", warned);
        Until.within(LINKED, "the restarted lobby is linked again", () -> allAreWarned(true));
        site.atDesk("over", () -> site.desk().command("end emergency"),
                () -> allAreWarned(false), warned);
    }
}
