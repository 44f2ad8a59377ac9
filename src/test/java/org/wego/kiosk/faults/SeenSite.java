// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.release.KeyFiles;

/** A broker, a desk and lobbies of the packaged program in real windows, and an ear that hears everything on the broker. */
final class SeenSite implements AutoCloseable {

    static final Topics TOPICS = LinkSamples.TOPICS;
    static final Duration LINKED = Duration.ofSeconds(90);
    static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "faults", "site");

    private final Path folder;
    private final Mosquitto broker;
    private final TestUnit ear;
    private final SeenDesk desk;
    private final List<SeenLobby> lobbies = new ArrayList<>();

    /**
     * Opens a site.
     *
     * @param folder for the files of the test
     * @param lobbies the names of the lobbies
     * @param settings further settings of the lobbies, as members of a JSON object, each with a comma behind it
     */
    SeenSite(Path folder, List<String> lobbies, String settings) throws Exception {
        this.folder = folder;
        broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
        ear = TestUnit.waitingDesk(broker, folder, "ear").hearing("#").start().awaitConnected();
        KeyFiles.make(folder.resolve("keys"));
        for (var name : lobbies) {
            var own = Files.createDirectory(folder.resolve(name));
            this.lobbies.add(SeenLobby.open(own, own.resolve("state"), Map.of(), "--config",
                    config(name, settings, "\"deskKeys\": [\"" + folder.resolve("keys/kiosk.pub") + "\"]").toString()));
        }
        desk = SeenDesk.open(folder.resolve("desk-1"), "--config", config("desk-1", "", "\"signingKey\": \""
                + folder.resolve("keys/kiosk.key") + "\"").toString());
    }

    private Path config(String unit, String settings, String more) throws IOException {
        return Files.writeString(folder.resolve(unit + ".json"), """
                {"overlay": "%1$s/%2$s-overlay", "state": "%1$s/%2$s/state", %5$s
                 "broker": {"address": "%3$s", "base": "kiosk", "site": "town-hall", "unit": "%2$s",
                            "group": "ground-floor", %4$s}}
                """.formatted(folder, unit, broker.address(), more, settings));
    }

    SeenDesk desk() {
        return desk;
    }

    SeenLobby lobby(int index) {
        return lobbies.get(index);
    }

    List<BrokerMessage> heard() {
        return ear.heard();
    }

    boolean heard(String topic, String part) {
        return on(topic).anyMatch(said -> said.contains(part));
    }

    /** Whether the last message on a topic has some parts. */
    boolean heardLast(String topic, String... parts) {
        return on(topic).reduce((_, last) -> last).filter(said -> Stream.of(parts).allMatch(said::contains))
                .isPresent();
    }

    private Stream<String> on(String topic) {
        return ear.heard().stream().filter(message -> message.topic().equals(topic))
                .map(message -> message.payload().toString());
    }

    /** Does something at the desk, again and again if that has no effect, and takes pictures of the desk and of a lobby. */
    void atDesk(String what, Runnable action, BooleanSupplier effect, SeenLobby glass) {
        var next = new long[]{0};
        Until.within(LINKED, what, () -> {
            if (System.nanoTime() > next[0] && !effect.getAsBoolean()) {
                action.run();
                save(what, desk);
                next[0] = System.nanoTime() + ANSWER.toNanos();
            }
            return effect.getAsBoolean();
        });
        save(what, desk);
        save(what, glass);
    }

    void save(String what, SeenDesk of) {
        of.save(PICTURES.resolve(what + "-desk.png"));
    }

    void save(String what, SeenLobby glass) {
        glass.session().shot().save(PICTURES.resolve(what + "-lobby.png"));
    }

    @Override
    public void close() {
        desk.close();
        lobbies.forEach(SeenLobby::close);
        ear.close();
        broker.close();
    }
}
