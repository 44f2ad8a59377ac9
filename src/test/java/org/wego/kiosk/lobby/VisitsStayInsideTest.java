// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.activation.Activation;
import org.wego.kiosk.activation.ActivationSetup;
import org.wego.kiosk.config.DeclaredEquipment;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.emergency.EmergencyDesk;
import org.wego.kiosk.emergency.EmergencyStore;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.QuickThread;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.reliability.Monkey;
import org.wego.kiosk.session.Session;
import org.wego.kiosk.session.SessionEnd;
import org.wego.kiosk.session.SessionObserver;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.testing.BareLobby;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.LobbyTime;
import org.wego.kiosk.testing.TestDoor;

/**
 * Someone who subscribes to everything on the broker hears the same of a lobby, whatever its visitors do.
 *
 * <p>The lobby has the window, monitor, usage counts and link of the program. Its link lives ten times as fast. The normal
 * build tries 40 visits, {@code mvn -Pthorough verify} 1,000.
 */
@FxTest
class VisitsStayInsideTest {

    private static final int VISITS = Integer.getInteger("visits", 40);
    private static final int LONGEST_VISIT = 20;
    private static final int QUICKER = 10;
    private static final int UNUSED_STATES = 3;
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);
    /** A shorter text may be part of a random word. */
    private static final int SHORTEST_TEXT = 8;
    private static final String STATE = LinkSamples.TOPICS.state("lobby-1");

    @TempDir
    private Path folder;
    private final LobbyTime time = new LobbyTime();
    private final Hearer hearer = new Hearer();
    private final QuickThread thread = new QuickThread(QUICKER);
    private final Done done = new Done();
    private final Thread.UncaughtExceptionHandler uncaught = Thread.getDefaultUncaughtExceptionHandler();
    private Mosquitto broker;
    private TestUnit ear;
    private PackLifecycle lifecycle;
    private LobbyMonitor monitor;
    private LobbyWindow window;
    private BareLobby lobby;
    private LobbyLinking linking;

    /** What visitors have done and read. */
    private static final class Done implements SessionObserver {

        private final Set<String> places = new TreeSet<>();
        private final Set<String> languages = new TreeSet<>();
        private final Set<String> texts = new TreeSet<>();
        private int visits;

        @Override
        public void pressed(SessionInput input) {
            // What it leads to counts.
        }

        @Override
        public void arrived(Destination place, Session session) {
            places.add(DestinationPath.of(place));
        }

        @Override
        public void changed(Session session) {
            languages.add(session.language().tag());
        }

        @Override
        public void over(Session last, SessionEnd how) {
            visits++;
        }
    }

    @BeforeEach
    void open() throws Exception {
        broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
        ear = TestUnit.waitingDesk(broker, folder, "ear").hearing("#").start().awaitConnected();
        var state = new StateFolder(Files.createDirectory(folder.resolve("state")));
        var json = new StrictJson();
        lifecycle = lifecycle();
        var content = new SimpleObjectProperty<>(lifecycle.choose());
        lifecycle.begin();
        monitor = new LobbyMonitor(state, lifecycle, Clock.systemUTC(), Map.of());
        var devices = new Devices(hearer, hearer, new KeyMap(Map.of()));
        var settings = settings(devices.keys());
        window = Fx.get(() -> new LobbyWindow(settings, content, time, time, _ -> devices, () -> {
        }, TestDoor.withoutPin().access(), new SimpleObjectProperty<>(List.of())));
        lobby = BareLobby.inWindow(Fx.get(() -> window.root(new Rectangle2D(0, 0, 1080, 1920))), time, hearer, content);
        Fx.run(() -> {
            monitor.watch(lobby.scene());
            window.follow(content, lifecycle, PackLifecycle.POLL_INTERVAL);
            new UsageCounting(state, time, time, monitor.executor()).follow(window.running());
            window.running().orElseThrow().observe(done);
        });
        linking = LobbyLinking.begin(settings.broker().orElseThrow(), settings, lifecycle, monitor, window,
                new EmergencyDesk(new EmergencyStore(folder.resolve("emergency"), json), Optional.of("lobby-1"),
                        Optional.empty(), Clock.systemUTC(), System::nanoTime, json),
                thread);
    }

    private PackLifecycle lifecycle() {
        var setup = new ActivationSetup(Optional.of(Path.of(SamplePack.source().name())), folder.resolve("overlay"),
                folder.resolve("state"), "machine", Optional.of(PackKiosk.bundledId()));
        var packs = LobbyUnderTest.packs();
        return new PackLifecycle(new Activation(setup, packs::read, (_, _) -> List.of(), new StrictJson(), Clock
                .systemUTC()), new LiveContent(packs, SamplePack.source(), folder.resolve("overlay")),
                new CheckProgress(), Optional.empty());
    }

    private LobbySettings settings(KeyMap keys) {
        return new LobbySettings(false, false, new Destination.Attract(), Optional.empty(), Optional.of(new Lang("en")),
                Optional.empty(), folder.resolve("overlay"), folder.resolve("state"), LobbyUnderTest.IDLE,
                ScreenChoice.PRIMARY, Optional.empty(), DeclaredEquipment.COMPLETE, keys, Optional.empty(), true,
                Optional.of("lobby-1"), Optional.of(TestUnit.config(broker.port(), "lobby-1")), Optional.empty());
    }

    @AfterEach
    void close() {
        linking.close();
        monitor.close();
        lifecycle.close();
        ear.close();
        broker.close();
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
    }

    /** What the lobby has said so far: state by state, without what only counts up. */
    private List<String> states() {
        return ear.heard().stream().filter(message -> message.topic().equals(STATE))
                .map(message -> message.payload().toString().replaceAll("\"(beat|sinceSeconds)\": \\d+,", "")).toList();
    }

    /** Waits for further heartbeats. */
    private void awaitStates(int more) throws TimeoutException {
        int before = states().size();
        TestUnit.await(() -> states().size() >= before + more);
    }

    /** One visit; in the middle of it, the lobby reports as it does every 20 seconds. */
    private void visit(Monkey visitor, SplittableRandom random) {
        int actions = 1 + random.nextInt(LONGEST_VISIT);
        for (int i = 0; i < actions; i++) {
            Fx.run(visitor::act);
        }
        monitor.changed();
        Fx.run(() -> {
            lobby.layOut();
            done.texts.addAll(lobby.texts());
            if (random.nextBoolean()) {
                window.startOver();
            }
            visitor.endVisit();
        });
        monitor.changed();
    }

    @Test
    void theBrokerHearsTheSameWhateverVisitorsDo() throws TimeoutException, IOException {
        awaitStates(UNUSED_STATES);
        var unused = Set.copyOf(states().subList(1, states().size()));
        assertThat(unused).as("an unused lobby says the same at each heartbeat").hasSize(1);
        int before = states().size();
        long begun = thread.nanoTime();

        var random = new SplittableRandom(21);
        var visitor = new Monkey(lobby, List.of((PackResult.Accepted) lobby.content().get()), 21);
        for (int i = 0; i < VISITS; i++) {
            visit(visitor, random);
        }
        awaitStates(1);
        long heartbeats = (thread.nanoTime() - begun) / HEARTBEAT.toNanos();
        System.out.printf("visits: %,d, with %d places, languages %s and %,d texts; %d states%n", done.visits,
                done.places.size(), done.languages, done.texts.size(), states().size() - before);

        assertThat(done.visits).isGreaterThanOrEqualTo(VISITS);
        assertThat(done.languages).as("languages chosen").hasSizeGreaterThan(2);
        assertThat(done.places).as("places visited").hasSizeGreaterThan(10);
        assertThat(Set.copyOf(states().subList(before, states().size()))).as("during visits").isEqualTo(unused);
        assertThat(states().size() - before).as("one state for each heartbeat").isLessThanOrEqualTo((int) heartbeats
                + 1);
        assertThat(ear.heard()).extracting(BrokerMessage::topic).containsOnly(STATE, LinkSamples.TOPICS.state("ear"));
        assertNothingIsIn(ear.heard().stream().map(message -> message.topic() + " " + message.payload()).collect(
                Collectors.joining("\n")), unused.iterator().next());
    }

    /** Nothing that visitors have seen or chosen is in the messages, apart from what an unused lobby says. */
    private void assertNothingIsIn(String everything, String unused) {
        done.places.forEach(place -> assertThat(everything).doesNotContain("\"" + place + "\""));
        done.places.stream().filter(place -> place.contains("/")).forEach(place -> assertThat(everything)
                .doesNotContain(place));
        done.languages.stream().filter(tag -> !tag.equals("en")).forEach(tag -> assertThat(everything)
                .doesNotContain("\"" + tag + "\""));
        done.texts.stream().filter(text -> text.length() >= SHORTEST_TEXT && !unused.contains(text)).forEach(
                text -> assertThat(everything).doesNotContain(text));
    }
}
