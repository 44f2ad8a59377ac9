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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.TestUnit;

/** A desk and three lobbies on a real broker, in real windows. What was seen is in {@code target/faults/site}. */
class LinkedSiteIT {

    private static final Path PICTURES = Path.of("target", "faults", "site");
    private static final Duration LINKED = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private @TempDir Path folder;
    private final List<SeenLobby> lobbies = new ArrayList<>();
    private Mosquitto broker;
    private TestUnit ear;
    private SeenDesk desk;

    @BeforeEach
    void open() throws Exception {
        broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
        ear = TestUnit.lobby(broker, folder, "ear", "e").hearing("#").start().awaitConnected();
        for (var name : List.of("lobby-1", "lobby-2", "lobby-3")) {
            var own = Files.createDirectory(folder.resolve(name));
            lobbies.add(SeenLobby.open(own, own.resolve("state"), Map.of(), "--config", config(name).toString()));
        }
        desk = SeenDesk.open(folder.resolve("desk-1"), "--config", config("desk-1").toString());
    }

    private Path config(String unit) throws IOException {
        return Files.writeString(folder.resolve(unit + ".json"), """
                {"overlay": "%1$s/%2$s-overlay", "state": "%1$s/%2$s/state",
                 "broker": {"address": "%3$s", "base": "kiosk", "site": "town-hall", "unit": "%2$s",
                            "group": "ground-floor"}}
                """.formatted(folder, unit, broker.address()));
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
        lobbies.forEach(SeenLobby::close);
        ear.close();
        broker.close();
    }

    private boolean heard(String topic, String part) {
        return ear.heard().stream().anyMatch(message -> message.topic().equals(topic)
                && message.payload().toString().contains(part));
    }

    @Test
    void oneDeskServesThreeLobbies() {
        for (var name : List.of("lobby-1", "lobby-2", "lobby-3")) {
            Until.within(LINKED, name + " is linked", () -> heard(LinkSamples.TOPICS.state(name), "\"here\""));
        }
        desk.press("ctrl+7");
        desk.save(PICTURES.resolve("1-lobbies.png"));
        showsAPage();
    }

    /** Reception brings a page to the first lobby; the others stay as they are. */
    private void showsAPage() {
        desk.press("Home", "Down", "ctrl+g");
        desk.type("contact");
        desk.press("Return");
        Until.within(ANSWER, "the page at the first lobby", () -> !lobbies.getFirst().showsHome());
        assertThat(lobbies.stream().skip(1)).allMatch(SeenLobby::showsHome);
        lobbies.getFirst().session().shot().save(PICTURES.resolve("2-page.png"));
        desk.save(PICTURES.resolve("3-shown.png"));
    }
}
