// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.testing.TestCertificates;

/** Logins and rights on a real broker. */
class RightsTest {

    private static final String DYNAMIC_SECURITY = "/usr/lib/%s-linux-gnu/mosquitto_dynamic_security.so".formatted(
            System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
    private static final int ITERATIONS = 101;

    @TempDir
    private Path folder;

    private TestUnit lobby(Mosquitto broker, String password, boolean quick) throws Exception {
        var credentials = TestCertificates.privately(folder.resolve("login.json"), """
                {"user": "lobby-1", "password": "%s"}
                """.formatted(password));
        var config = TestUnit.config("mqtt://127.0.0.1:" + broker.port(), "lobby-1", Optional.of(credentials),
                Optional.empty(), Optional.empty());
        return TestUnit.of(config, folder, quick ? new QuickThread(60) : new LinkThread());
    }

    /** A broker on which lobby-1 has the password "right" and these roles. */
    private Mosquitto guarded(String acls) throws Exception {
        var salt = new byte[12];
        new SecureRandom().nextBytes(salt);
        var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(
                new PBEKeySpec("right".toCharArray(), salt, ITERATIONS, 512)).getEncoded();
        var roles = TestCertificates.privately(folder.resolve("roles.json"), """
                {"defaultACLAccess": {"publishClientSend": false, "publishClientReceive": true, "subscribe": false,
                   "unsubscribe": true},
                 "clients": [{"username": "lobby-1", "password": "%s", "salt": "%s", "iterations": %d,
                   "roles": [{"rolename": "lobby"}]}],
                 "roles": [{"rolename": "lobby", "acls": [%s]}]}
                """.formatted(Base64.getEncoder().encodeToString(hash), Base64.getEncoder().encodeToString(salt),
                ITERATIONS, acls));
        return Mosquitto.with(folder, Mosquitto.freePort(), "allow_anonymous false", "plugin " + DYNAMIC_SECURITY,
                "plugin_opt_config_file " + roles);
    }

    private static String may(String what, String topic) {
        return "{\"acltype\": \"%s\", \"topic\": \"%s\", \"priority\": 0, \"allow\": true}".formatted(what, topic);
    }

    /** Fault 8: a subscription that the broker refuses is silent. */
    @Test
    void aRefusedSubscriptionIsSaidInWords() throws Exception {
        try (var broker = guarded(may("publishClientSend", "kiosk/town-hall/lobby-1/#") + ","
                + may("subscribePattern", "kiosk/town-hall/lobby-1/#"));
                var lobby = lobby(broker, "right", false).hearing(LinkSamples.TOPICS.pack()).start()) {
            TestUnit.await(() -> lobby.statuses().stream().anyMatch(status -> !status.refused().isEmpty()));
            assertThat(lobby.statuses().getLast().refused()).singleElement().asString()
                    .contains("subscribe to kiosk/town-hall/pack").contains("not authorized");
            assertThat(lobby.isConnected()).isTrue();
        }
    }

    /** Fault 8 with the usual list of rights, whose subscriptions all seem to be granted. */
    @Test
    void aSubscriptionThatIsGrantedAndDeliversNothingIsNoticed() throws Exception {
        var acl = Files.writeString(folder.resolve("acl"), "topic write kiosk/#\n");
        try (var broker = Mosquitto.with(folder, Mosquitto.freePort(), "allow_anonymous true", "acl_file " + acl);
                var lobby = TestUnit.quickLobby(broker, folder, "lobby-1", "a").start()) {
            assertThat(lobby.awaitFailure(LinkCause.DEAF).words()).contains("rights on the broker");
        }
    }

    @Test
    void aStateThatTheBrokerDoesNotTakeIsSaidInWords() throws Exception {
        try (var broker = guarded(may("subscribePattern", "kiosk/#"));
                var lobby = lobby(broker, "right", false).start()) {
            TestUnit.await(() -> lobby.statuses().stream().anyMatch(status -> !status.refused().isEmpty()));
            assertThat(lobby.statuses().getLast().refused()).singleElement().asString()
                    .contains("publish on kiosk/town-hall/lobby-1/state");
        }
    }

    @Test
    void aLobbyWritesOnlyItsOwnSubtree() throws Exception {
        try (var broker = guarded(may("publishClientSend", "kiosk/town-hall/lobby-1/#") + ","
                + may("subscribePattern", "kiosk/#")); var lobby = lobby(broker, "right", false).start()) {
            lobby.awaitConnected();
            assertThat(lobby.link().send(BrokerMessage.passing(LinkSamples.TOPICS.command("lobby-2"), Payload.of("{}"),
                    Duration.ofSeconds(30))).toCompletableFuture().join()).get()
                    .satisfies(failure -> assertThat(failure.cause()).isEqualTo(LinkCause.RIGHTS));
        }
    }

    @Test
    void aWrongPasswordIsSaidAsSuch() throws Exception {
        try (var broker = guarded(may("subscribePattern", "#")); var lobby = lobby(broker, "wrong", true).start()) {
            assertThat(lobby.awaitFailure(LinkCause.LOGIN).words()).contains("credentials").doesNotContain("wrong");
        }
    }

    @Test
    void aPasswordThatOthersCanReadIsRefused() throws Exception {
        try (var broker = Mosquitto.open(folder); var _ = lobby(broker, "right", false)) {
            var login = folder.resolve("login.json");
            Files.setPosixFilePermissions(login, PosixFilePermissions.fromString("rw-r--r--"));
            var config = TestUnit.config("mqtt://127.0.0.1:" + broker.port(), "lobby-1", Optional.of(login),
                    Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> TestUnit.of(config, folder, new LinkThread())).hasMessageContaining(
                    "chmod 600 " + login);
            TestCertificates.privately(login, "{\"user\": \"lobby-1\", \"password\": right}");
            assertThatThrownBy(() -> TestUnit.of(config, folder, new LinkThread())).hasMessageContaining("form")
                    .hasMessageNotContaining("right");
        }
    }
}
