// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.link.LinkSamples;

/** The command {@code fleet} with real brokers. */
class FleetCommandTest {

    @TempDir
    private Path folder;

    /** The result of the command. */
    private record FleetRun(int code, List<String> out, String err) {}

    private FleetRun fleet(int port, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("desk.json"),
                """
                        {"state": "%s", "broker": {"address": "mqtt://127.0.0.1:%d", "site": "%s", "unit": "desk-1", "base": "%s"}}
                        """
                        .formatted(folder, port, LinkSamples.TOPICS.site(), LinkSamples.TOPICS.base()));
        var arguments = new ArrayList<>(List.of("fleet", "--config", file.toString()));
        arguments.addAll(List.of(more));
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Launcher.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new FleetRun(code, out.toString().lines().toList(), err.toString());
    }

    @Test
    void allUnitsArePrintedBesideTheRunningDeskAndRemembered() throws Exception {
        try (var broker = Mosquitto.open(folder);
                var desk = TestUnit.desk(broker, folder, "desk-1");
                var first = TestUnit.lobby(broker, folder, "lobby-1", "a").start().awaitConnected();
                var second = TestUnit.lobby(broker, folder, "lobby-2", "a").start().awaitConnected()) {
            TestUnit.await(() -> desk.view().units().size() == 3);
            var run = fleet(broker.port());
            assertThat(run.err()).isEmpty();
            assertThat(run.out().getFirst()).isEqualTo("site town-hall: lobbies: 2, desks: 1");
            assertThat(run.out().get(1)).isEqualTo("expected content: my-city 1, release 12, as most lobbies show");
            assertThat(run.out()).filteredOn(line -> line.startsWith("lobby-")).hasSize(2).allMatch(
                    line -> line.matches("lobby-[12]  lobby  ground-floor  well  for .*  my-city 1, release 12"));
            assertThat(run.code()).isZero();
            assertThat(desk.isConnected()).as("the command is no second desk").isTrue();
            assertThat(fleet(broker.port(), "--json").out()).anyMatch(line -> line.contains("\"well\": true"));
            assertThat(second.isConnected()).isTrue();
            assertThat(first.isConnected()).isTrue();
        }
        try (var other = Mosquitto.open(Files.createDirectory(folder.resolve("other")))) {
            var run = fleet(other.port());
            assertThat(run.out()).filteredOn(line -> line.startsWith("lobby-1")).singleElement().asString().contains(
                    " silent ");
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Test
    void aBrokerThatIsAwayIsOneSentence() throws Exception {
        var run = fleet(Mosquitto.freePort());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains("The site cannot be seen: nothing answers");
    }
}
