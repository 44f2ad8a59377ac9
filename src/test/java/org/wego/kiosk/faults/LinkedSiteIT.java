// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.release.KeyFiles;

/** A desk and three lobbies on a real broker, in real windows. What was on them is in {@code target/faults/site}. */
class LinkedSiteIT {

    private static final Path PICTURES = Path.of("target", "faults", "site");
    private static final Topics TOPICS = LinkSamples.TOPICS;
    private static final List<String> LOBBIES = List.of("lobby-1", "lobby-2", "lobby-3");
    private static final Duration LINKED = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** The bar's button to reception, and the large button on its screen. */
    private static final int RECEPTION_X = 800;
    private static final int RECEPTION_Y = 1735;
    private static final int CALL_X = 540;
    private static final int CALL_Y = 980;

    private @TempDir Path folder;
    private final List<SeenLobby> lobbies = new ArrayList<>();
    private Optional<SeenDesk> desk = Optional.empty();
    private Mosquitto broker;
    private TestUnit ear;

    @BeforeEach
    void open() throws Exception {
        broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
        ear = TestUnit.waitingDesk(broker, folder, "ear").hearing("#").start().awaitConnected();
        KeyFiles.make(folder.resolve("keys"));
        for (var name : LOBBIES) {
            var own = Files.createDirectory(folder.resolve(name));
            lobbies.add(SeenLobby.open(own, own.resolve("state"), Map.of(), "--config",
                    config(name, "\"deskKeys\": [\"" + folder.resolve("keys/kiosk.pub") + "\"]").toString()));
        }
        desk = Optional.of(SeenDesk.open(folder.resolve("desk-1"), "--config", config("desk-1", "\"signingKey\": \""
                + folder.resolve("keys/kiosk.key") + "\"").toString()));
    }

    private Path config(String unit, String more) throws IOException {
        return Files.writeString(folder.resolve(unit + ".json"), """
                {"overlay": "%1$s/%2$s-overlay", "state": "%1$s/%2$s/state",
                 "broker": {"address": "%3$s", "base": "kiosk", "site": "town-hall", "unit": "%2$s",
                            "group": "ground-floor", %4$s}}
                """.formatted(folder, unit, broker.address(), more));
    }

    @AfterEach
    void close() {
        desk.ifPresent(SeenDesk::close);
        lobbies.forEach(SeenLobby::close);
        ear.close();
        broker.close();
    }

    private SeenDesk desk() {
        return desk.orElseThrow();
    }

    private boolean heard(String topic, String part) {
        return ear.heard().stream().anyMatch(message -> message.topic().equals(topic)
                && message.payload().toString().contains(part));
    }

    /** Whether all lobbies are there, and say of themselves whether they show an emergency message. */
    private boolean allAreWarned(boolean warned) {
        return LOBBIES.stream().allMatch(lobby -> ear.heard().stream().filter(
                message -> message.topic().equals(TOPICS.state(lobby))).reduce((_, last) -> last).map(
                        state -> state.payload().toString())
                .filter(state -> state.contains("\"here\"")
                        && state.contains("\"showing\"") == warned)
                .isPresent());
    }

    /** Does something at the desk, again and again if that has no effect, and takes pictures of the desk and of a lobby. */
    private void atDesk(String what, Runnable action, BooleanSupplier effect, SeenLobby glass) {
        var next = new long[]{0};
        Until.within(LINKED, what, () -> {
            if (System.nanoTime() > next[0] && !effect.getAsBoolean()) {
                action.run();
                desk().save(PICTURES.resolve(what + "-desk.png"));
                next[0] = System.nanoTime() + ANSWER.toNanos();
            }
            return effect.getAsBoolean();
        });
        desk().save(PICTURES.resolve(what + "-desk.png"));
        glass.session().shot().save(PICTURES.resolve(what + "-lobby.png"));
    }

    @Test
    void oneDeskServesThreeLobbies() {
        for (var name : LOBBIES) {
            Until.within(LINKED, name + " is linked", () -> heard(TOPICS.state(name), "\"here\""));
        }
        showsAPage(lobbies.get(0));
        isCalled(lobbies.get(1));
        givesANotice(lobbies.get(2));
        warns();
    }

    /** Reception brings a page to the first lobby, and asks nothing of the others. */
    private void showsAPage(SeenLobby glass) {
        atDesk("page", () -> {
            desk().press("Escape", "ctrl+7", "ctrl+g");
            desk().type("contact");
            desk().press("Return");
        }, () -> heard(TOPICS.answers("lobby-1"), "done") && !glass.showsHome(), glass);
        assertThat(ear.heard()).extracting(BrokerMessage::topic).doesNotContain(TOPICS.command("lobby-2"),
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
            return heard(event, "ringing");
        });
        desk().save(PICTURES.resolve("ringing-desk.png"));
        atDesk("coming", () -> desk().press("ctrl+j"), () -> heard(event, "coming"), glass);
        assertThat(ear.heard().stream().filter(message -> message.topic().equals(event)).map(
                message -> message.payload().toString()).filter(said -> said.contains("coming"))).allMatch(
                        said -> said.contains("\"desk\": \"desk-1\""));
        atDesk("helped", () -> desk().command("visitor helped"), () -> heard(event, "ended"), glass);
    }

    /** A notice that is typed at the desk is in the folder of a lobby that shares nothing with it. */
    private void givesANotice(SeenLobby glass) {
        atDesk("notice", () -> {
            desk().press("Escape", "ctrl+5", "ctrl+shift+n");
            desk().type("Hall 2 is closed today.");
            desk().press("ctrl+s");
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
        atDesk("emergency", () -> {
            desk().press("Escape");
            desk().command("emergency message");
            desk().press("Tab", "Tab", "Tab", "Tab", "space", "Tab", "space");
        }, () -> allAreWarned(true), lobbies.get(1));
        var warned = lobbies.get(2);
        long pid = warned.supervisor().pid();
        warned.signal("KILL");
        Until.within(LINKED, "the message after a restart", () -> warned.supervisor().pid() != pid
                && !warned.showsHome() && warned.session().shot().isComplete());
        warned.session().steady(Duration.ofSeconds(1), ANSWER).save(PICTURES.resolve("restarted-lobby.png"));
        Until.within(LINKED, "the restarted lobby is linked again", () -> allAreWarned(true));
        atDesk("over", () -> desk().command("end emergency"),
                () -> allAreWarned(false), warned);
    }
}
