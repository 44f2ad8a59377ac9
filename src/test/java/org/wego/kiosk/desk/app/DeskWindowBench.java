// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.linked.DeskLink;
import org.wego.kiosk.link.mqtt.Mosquitto;
import org.wego.kiosk.link.mqtt.SimulatedSite;
import org.wego.kiosk.link.mqtt.TestUnit;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.OtherProcess;

/**
 * Measures the window of a desk with 500 lobbies on one broker, of which each says its state every 25 seconds: the time
 * between two pulses, and how long the thread of the window worked for each. Needs mosquitto. Runs only when it is named.
 */
@FxTest
final class DeskWindowBench {

    private static final int LOBBIES = 500;
    private static final Duration PHASE = Duration.ofSeconds(30);
    /** Half a second between two keys. */
    private static final int PULSES_PER_KEY = 30;
    private static final String TYPED = "lobby-12";

    @TempDir
    private Path folder;

    /** Notes each pulse, and does something with the window before it. */
    private static final class Pulses extends AnimationTimer {

        private final List<Long> gaps = new ArrayList<>();
        private final List<Long> work = new ArrayList<>();
        private final Runnable each;
        private long before;
        private long worked;

        Pulses(Runnable each) {
            this.each = each;
        }

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (before > 0) {
                gaps.add(time - before);
                work.add(cpu - worked);
            }
            before = time;
            worked = cpu;
            each.run();
        }

        String words() {
            return String.format(Locale.ROOT,
                    "%d pulses; between two of them p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms;"
                            + " work p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms",
                    gaps.size(), at(gaps, 0.5), at(gaps, 0.95),
                    at(gaps, 0.99), at(gaps, 1), at(work, 0.5), at(work, 0.95), at(work, 0.99), at(work, 1));
        }

        private static double at(List<Long> times, double share) {
            return times.stream().sorted().skip((long) Math.ceil(share * times.size()) - 1).findFirst().orElse(0L)
                    / 1e6;
        }
    }

    @Test
    void theWindowStaysQuick() throws Exception {
        try (var broker = Mosquitto.open(Files.createDirectory(folder.resolve("broker")));
                var lobbies = OtherProcess.start(SimulatedSite.class, broker.port(), LOBBIES, folder);
                var link = DeskLink.open(TestUnit.config(broker.port(), "desk-1"), folder.resolve("state"), "1.0.0",
                        Clock.systemUTC());
                var desk = DeskPage.linked(folder.resolve("overlay"), new DeskLinks(Optional.of(link), Optional
                        .empty()))) {
            assertThat(lobbies.line()).isEqualTo("connected");
            Fx.run(() -> {
                var stage = new Stage();
                stage.setScene(desk.scene());
                stage.show();
                desk.controller().show(Section.LOBBIES);
            });
            TestUnit.await(() -> link.now().report().lobbies().size() == LOBBIES);
            var list = (ListView<?>) Fx.get(() -> desk.scene().getRoot().lookup(".desk-results"));
            var filter = (TextInputControl) Fx.get(() -> desk.scene().getRoot().lookup(".desk-search"));
            measure("directory", () -> {
            }, Section.DIRECTORY, desk);
            measure("lobbies, untouched", () -> {
            }, Section.LOBBIES, desk);
            var line = new int[1];
            measure("list scrolled by a line each pulse", () -> list.scrollTo(line[0]++ % list.getItems().size()),
                    Section.LOBBIES, desk);
            measure("filter typed", () -> {
                if (line[0]++ % PULSES_PER_KEY == 0) {
                    int length = filter.getLength();
                    filter.setText(length == TYPED.length() ? "" : TYPED.substring(0, length + 1));
                }
            }, Section.LOBBIES, desk);
            Fx.run(() -> {
                filter.clear();
                desk.controller().show(Section.LOBBIES);
            });
            desk.press("Map");
            measure("map", () -> {
            }, Section.LOBBIES, desk);
        }
    }

    private static void measure(String what, Runnable each, Section section, DeskPage desk) throws Exception {
        var pulses = Fx.get(() -> {
            desk.controller().show(section);
            return new Pulses(each);
        });
        Fx.run(pulses::start);
        Thread.sleep(PHASE);
        Fx.run(pulses::stop);
        System.out.println(what + ": " + pulses.words());
    }
}
