// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.platform.HeadlessJvm;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Needs;

/** Every way in which the smoke test of a pack can end gives a result. */
@FxTest
class PackSmokeTestProcessTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration GONE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    /** Allocates memory until none is left. */
    static final class Hungry {

        private Hungry() {}

        public static void main(String[] args) {
            var eaten = new ArrayList<byte[]>();
            for (int taken = 0; taken == eaten.size(); taken++) {
                eaten.add(new byte[1024 * 1024]);
            }
        }
    }

    @Test
    void aKilledProcessIsARefusal() {
        Needs.program("sh", "dash");
        assertThat(faults(LONG, "/bin/sh", "-c", "kill -9 $$")).singleElement().asString().contains("code 137",
                "the process was killed");
    }

    @Test
    void aHangingProcessIsKilledAndIsARefusal() {
        Needs.program("sh", "dash");
        var started = new ArrayList<ProcessBuilder>();
        var trial = new PackSmokeTestProcess(Duration.ofMillis(200), (_, _) -> {
            var process = new ProcessBuilder("/bin/sh", "-c", "sleep 600 & wait");
            started.add(process);
            return process;
        });
        assertThat(trial.faults(folder, folder)).singleElement().asString().contains("did not end within");
        assertThat(started).hasSize(1);
        // The system removes a killed process with a short delay.
        assertThat(ProcessHandle.current().descendants()).allSatisfy(
                process -> assertThat(process.onExit()).succeedsWithin(GONE));
    }

    @Test
    void aProcessThatRunsOutOfMemoryIsARefusal() {
        var trial = new PackSmokeTestProcess(LONG, (_, limits) -> {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(limits);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Hungry.class.getName()));
            return new ProcessBuilder(command);
        });
        assertThat(trial.faults(folder, folder)).singleElement().asString().contains("out of memory");
    }

    @Test
    void aProcessThatCannotBeStartedIsARefusal() {
        assertThat(faults(LONG, folder.resolve("nothing").toString())).singleElement().asString().contains(
                "cannot start the smoke test");
    }

    @Test
    void theOutputOfTheProcessIsTheReason() {
        Needs.program("sh", "dash");
        assertThat(faults(LONG, "/bin/sh", "-c", "echo city, ko: broken; exit 1")).containsExactly("city, ko: broken");
    }

    @Test
    void aValidPackPassesInASeparateProcess() {
        TestPack.in(folder);
        assertThat(new PackSmokeTestProcess(LONG, PackSmokeTestProcessTest::headless).faults(folder,
                folder.resolve("overlay"))).isEmpty();
    }

    @Test
    void anInvalidPackIsRefusedInASeparateProcess() {
        TestPack.in(folder).with("city.json", "{");
        assertThat(new PackSmokeTestProcess(LONG, PackSmokeTestProcessTest::headless).faults(folder,
                folder.resolve("overlay")))
                .anyMatch(line -> line.startsWith("error: city.json:1"));
    }

    @Test
    void aScreenThatCannotBeDrawnIsNamedWithItsLanguage() {
        var source = TestPack.in(folder).with("pack.json", "\"name\": \"English\"",
                "\"name\": \"English\", \"strings\": \"strings/en.properties\"")
                .with("strings/en.properties", "attract.welcome=Hello\n").source();
        var pack = (PackResult.Accepted) new PackReader(new StrictJson()).read(source);
        var faults = Fx.get(() -> {
            var trial = new ScreenRenderCheck(new LobbyScreenshots(new LoadedPack(pack, Clock.systemUTC())));
            return RenderCheckMatrix.of(pack.content()).stream().flatMap(stop -> trial.problem(stop).stream()).toList();
        });
        assertThat(faults).isNotEmpty().first().asString().startsWith("attract, en, 1080x1920, normal: ")
                .contains("no interface string has the key");
    }

    private List<String> faults(Duration longest, String... command) {
        return new PackSmokeTestProcess(longest, (_, _) -> new ProcessBuilder(command)).faults(folder, folder);
    }

    /** The program's process without a display, from the folder of the build. */
    private static ProcessBuilder headless(List<String> arguments, List<String> limits) throws IOException {
        var home = System.getProperty("kiosk.home");
        System.setProperty("kiosk.home", Path.of("target", "kiosk").toAbsolutePath().toString());
        try {
            return HeadlessJvm.process(arguments, limits);
        } finally {
            if (home == null) {
                System.clearProperty("kiosk.home");
            }
        }
    }
}
