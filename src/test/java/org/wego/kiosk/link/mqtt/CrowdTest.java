// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.KnownUnit;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkThread;

/** Fault 6: all units come back in the same moment. */
class CrowdTest {

    private static final int UNITS = 50;

    @TempDir
    private Path folder;

    /** Remembers the waits that a link asks for. */
    private record Noted(LinkLoop loop, ConcurrentLinkedQueue<Duration> waits) implements LinkLoop {

        @Override
        public void run(Runnable action) {
            loop.run(action);
        }

        @Override
        public Runnable after(Duration delay, Runnable action) {
            waits.add(delay);
            return loop.after(delay, action);
        }

        @Override
        public long nanoTime() {
            return loop.nanoTime();
        }

        @Override
        public void stop() {
            loop.stop();
        }
    }

    @Test
    void fiftyUnitsComeBackSpreadOverSeconds() throws Exception {
        var units = new ArrayList<TestUnit>();
        var waits = new ArrayList<ConcurrentLinkedQueue<Duration>>();
        try (var broker = Mosquitto.open(folder)) {
            for (int i = 0; i < UNITS; i++) {
                waits.add(new ConcurrentLinkedQueue<>());
                units.add(TestUnit.of(TestUnit.config(broker.port(), "lobby-" + i), folder,
                        new Noted(new LinkThread(), waits.getLast())).start());
            }
            for (var unit : units) {
                unit.awaitConnected();
            }
            waits.forEach(ConcurrentLinkedQueue::clear);
            broker.stop();
            TestUnit.await(() -> units.stream().noneMatch(TestUnit::isConnected));
            // All other waits of a link are whole seconds.
            var first = waits.stream().map(all -> all.stream().filter(wait -> wait.toMillis() % 1000 != 0).findFirst()
                    .orElseThrow()).toList();
            broker.start();
            for (var unit : units) {
                unit.awaitConnected();
            }
            try (var desk = TestUnit.desk(broker, folder, "desk-1")) {
                TestUnit.await(() -> desk.view().units().stream().filter(unit -> unit.presence()
                        == UnitPresence.PRESENT).map(KnownUnit::state).filter(state -> state.unit().startsWith("lobby"))
                        .count() == UNITS);
            }
            assertThat(tenths(first)).as("units in each tenth of the first 4.2 s: " + first).allMatch(
                    count -> count <= UNITS / 4);
        } finally {
            units.forEach(TestUnit::close);
        }
    }

    private static List<Integer> tenths(List<Duration> waits) {
        var counts = new int[10];
        waits.forEach(wait -> counts[(int) Math.min(9, wait.toMillis() / 420)]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
