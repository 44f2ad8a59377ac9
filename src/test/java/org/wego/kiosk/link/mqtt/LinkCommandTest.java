// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.Launcher;
import org.wego.kiosk.link.KnownUnit.UnitPresence;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.testing.TestCertificates;

/** The command {@code link --test} with real brokers. */
class LinkCommandTest {

    private static final String OPEN = "allow_anonymous true";

    @TempDir
    private Path folder;

    /** The result of the command. */
    private record LinkTestRun(int code, List<String> out, String err) {

        String line(String what) {
            return out.stream().filter(line -> line.startsWith(what + ": ")).findFirst().orElse("none");
        }
    }

    private LinkTestRun run(String address, String more) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), """
                {"state": "%s", "broker": {"address": "%s", "site": "town-hall", "unit": "lobby-1", "base": "kiosk"%s}}
                """.formatted(folder, address, more));
        return run("link", "--test", "--config", file.toString());
    }

    private static LinkTestRun run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Launcher.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new LinkTestRun(code, out.toString().lines().toList(), err.toString());
    }

    private Mosquitto withRights(String... rights) throws IOException {
        return Mosquitto.with(folder, Mosquitto.freePort(), OPEN, "acl_file " + Files.writeString(folder.resolve(
                "acl"), String.join("\n", rights) + "\n"));
    }

    @Test
    void everyStepOfAGoodLinkIsSaidAndTheRunningLobbyGoesOn() throws Exception {
        try (var broker = withRights("topic readwrite kiosk/town-hall/lobby-1/#", "topic read kiosk/#",
                "topic readwrite kiosk/town-hall/desk-1/#");
                var desk = TestUnit.desk(broker, folder, "desk-1");
                var lobby = TestUnit.lobby(broker, folder, "lobby-1", "a").start().awaitConnected()) {
            TestUnit.await(() -> desk.view().unit("lobby-1").isPresent());
            var run = run("mqtt://127.0.0.1:" + broker.port(), "");
            assertThat(run.out()).extracting(line -> line.substring(0, line.indexOf(": ", line.indexOf(':') + 1)))
                    .containsExactly("name: ok", "port: ok", "clock: ok", "TLS: ok", "login: ok", "rights: ok",
                            "round trip: ok", "texts: skipped");
            assertThat(run.line("TLS")).contains("not used");
            assertThat(run.code()).isZero();
            assertThat(lobby.isConnected()).isTrue();
            assertThat(desk.view().unit("lobby-1").orElseThrow().presence()).isEqualTo(UnitPresence.PRESENT);
        }
    }

    @Test
    void aBrokerThatLetsEveryoneDoEverythingIsNotEnough() throws Exception {
        try (var broker = Mosquitto.open(folder)) {
            var run = run("mqtt://127.0.0.1:" + broker.port(), "");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.line("rights")).contains("failed").contains("only below kiosk/town-hall/lobby-1");
            assertThat(run.line("round trip")).contains("ok");
        }
    }

    @Test
    void aUnitWithoutTheRightToReadItselfIsToldSo() throws Exception {
        try (var broker = withRights("topic write kiosk/town-hall/lobby-1/#")) {
            assertThat(run("mqtt://127.0.0.1:" + broker.port(), "").line("round trip")).contains("failed").contains(
                    "rights to read kiosk/town-hall/lobby-1/state");
        }
    }

    @Test
    void aNameThatDoesNotExistIsTheFirstAndLastThingSaid() throws Exception {
        var run = run("mqtts://no-such-broker.invalid", "");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.line("name")).contains("failed: the name no-such-broker.invalid is unknown");
        assertThat(run.out()).hasSize(8).filteredOn(line -> line.contains(": skipped: ")).hasSize(7);
    }

    @Test
    void aClosedPortIsSaid() throws Exception {
        int port = Mosquitto.freePort();
        assertThat(run("mqtt://127.0.0.1:" + port, "").line("port")).contains("failed: nothing answers at port "
                + port);
    }

    @Test
    void theIssuerOfTheCertificateIsNamed() throws Exception {
        var certificates = new TestCertificates(folder).with("broker", "ip:127.0.0.1", "-1d").with("future",
                "ip:127.0.0.1", "2099/01/01 00:00:00");
        var authority = ", \"authority\": \"" + certificates.certificate("ca") + "\"";
        try (var broker = Mosquitto.with(folder, Mosquitto.freePort(), OPEN, "certfile " + certificates.certificate(
                "broker"), "keyfile " + certificates.key("broker"))) {
            var address = "mqtts://127.0.0.1:" + broker.port();
            assertThat(run(address, authority).line("TLS")).contains("ok: TLSv1.3").contains(
                    "CN=Authority of the test").contains("valid until 20");
            assertThat(run(address, "").line("TLS")).contains("failed").contains("\"authority\"");
        }
        try (var broker = Mosquitto.with(folder, Mosquitto.freePort(), OPEN, "certfile " + certificates.certificate(
                "future"), "keyfile " + certificates.key("future"))) {
            assertThat(run("mqtts://127.0.0.1:" + broker.port(), authority).line("TLS")).contains(
                    "look at the clock first");
        }
        try (var broker = Mosquitto.open(folder)) {
            assertThat(run("mqtts://127.0.0.1:" + broker.port(), authority).line("TLS")).contains("failed")
                    .contains("without TLS");
        }
    }

    @Test
    void aWrongPasswordIsTheLogin() throws Exception {
        var login = TestCertificates.privately(folder.resolve("login.json"),
                "{\"user\": \"lobby-1\", \"password\": \"wrong\"}");
        try (var broker = Mosquitto.with(folder, Mosquitto.freePort(), "allow_anonymous false")) {
            var run = run("mqtt://127.0.0.1:" + broker.port(), ", \"credentials\": \"" + login + "\"");
            assertThat(run.line("login")).contains("failed: the broker refuses the login");
            assertThat(String.join("\n", run.out())).doesNotContain("wrong");
        }
    }

    @Test
    void theKeysForTextsAreLookedAt() throws Exception {
        var key = KeyFiles.make(folder.resolve("keys"));
        int port = Mosquitto.freePort();
        var open = folder.resolve("keys/kiosk.pub");
        var secret = folder.resolve("keys/kiosk.key");
        var run = run("mqtt://127.0.0.1:" + port,
                ", \"deskKeys\": [\"" + open + "\"], \"signingKey\": \"" + secret + "\"");
        assertThat(run.line("texts")).isEqualTo("texts: ok: as a lobby, this unit takes texts that are signed with "
                + key.id() + "; as a desk, this unit signs texts with " + key.id());
        assertThat(run("mqtt://127.0.0.1:" + port, ", \"deskKeys\": [\"" + secret + "\"]").line("texts")).contains(
                "failed: a key cannot be used: " + secret + ": this is the private key");
        assertThat(run("mqtt://127.0.0.1:" + port, "").line("texts")).contains("skipped", "deskKeys", "signingKey");
    }

    @Test
    void aMistakeOfTheCommandLineIsOneSentence() throws Exception {
        assertThat(run("link").err()).contains("--config");
        assertThat(run("link", "--config", "x").err()).contains("--test");
        var file = Files.writeString(folder.resolve("empty.json"), "{}");
        var run = run("link", "--test", "--config", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("there is no broker in it");
        assertThat(run("mqtt://localhost", ", \"credentials\": \"" + folder.resolve("none") + "\"").err()).contains(
                "there is no such file");
    }
}
