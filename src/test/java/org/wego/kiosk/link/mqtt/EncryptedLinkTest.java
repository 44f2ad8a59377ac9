// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.link.LinkException;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkThread;
import org.wego.kiosk.testing.TestCertificates;

/** Links with TLS on a real broker: whom a unit trusts, and what it says when it does not. */
class EncryptedLinkTest {

    @TempDir
    private static Path folder;
    private static TestCertificates certificates;

    @TempDir
    private Path state;

    @BeforeAll
    static void make() throws Exception {
        certificates = new TestCertificates(folder).with("broker", "ip:127.0.0.1", "-1d")
                .with("elsewhere", "dns:broker.example.org", "-1d")
                .with("future", "ip:127.0.0.1", "2099/01/01 00:00:00").with("lobby", "", "-1d");
    }

    private Mosquitto broker(String alias, String... more) throws Exception {
        return Mosquitto.with(state, Mosquitto.freePort(), "allow_anonymous true\ncertfile " + certificates.certificate(
                alias) + "\nkeyfile " + certificates.key(alias) + "\n" + String.join("\n", more));
    }

    private TestUnit lobby(Mosquitto broker, boolean knowsAuthority, Optional<Path> certificate) throws Exception {
        var config = TestUnit.config("mqtts://127.0.0.1:" + broker.port(), "lobby-1", Optional.empty(),
                knowsAuthority ? Optional.of(certificates.certificate("ca")) : Optional.empty(), certificate);
        return TestUnit.of(config, state, new LinkThread()).start();
    }

    @Test
    void aUnitConnectsToABrokerOfAnAuthorityThatItKnows() throws Exception {
        try (var broker = broker("broker"); var lobby = lobby(broker, true, Optional.empty())) {
            lobby.awaitConnected();
            assertThat(state.resolve("link.json")).as("the last good time").exists();
        }
    }

    @Test
    void aBrokerOfAnUnknownAuthorityIsNotTrusted() throws Exception {
        try (var broker = broker("broker"); var lobby = lobby(broker, false, Optional.empty())) {
            assertThat(lobby.awaitFailure(LinkCause.CERTIFICATE).words()).contains("name it as \"authority\"");
        }
    }

    @Test
    void aBrokerWithTheCertificateOfAnotherIsNotTrusted() throws Exception {
        try (var broker = broker("elsewhere"); var lobby = lobby(broker, true, Optional.empty())) {
            assertThat(lobby.awaitFailure(LinkCause.CERTIFICATE).words()).contains("not for the name 127.0.0.1");
        }
    }

    /** Fault 13: a clock at 1970 looks like a certificate that is not valid yet. */
    @Test
    void aCertificateThatIsNotValidYetLeadsToTheClock() throws Exception {
        try (var broker = broker("future"); var lobby = lobby(broker, true, Optional.empty())) {
            assertThat(lobby.awaitFailure(LinkCause.CLOCK).words()).contains("2099").contains(
                    "look at the clock first");
        }
    }

    @Test
    void aUnitShowsItsCertificateToABrokerThatWantsIt() throws Exception {
        try (var broker = broker("broker", "require_certificate true", "cafile " + certificates.certificate("ca"))) {
            try (var lobby = lobby(broker, true, Optional.of(certificates.both("lobby")))) {
                lobby.awaitConnected();
            }
            try (var lobby = lobby(broker, true, Optional.empty())) {
                assertThat(lobby.awaitFailure(LinkCause.LOGIN).words()).contains("\"certificate\"");
            }
        }
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws Exception {
        try (var broker = broker("broker")) {
            var both = Files.copy(certificates.both("lobby"), state.resolve("open.pem"));
            Files.setPosixFilePermissions(both, PosixFilePermissions.fromString("rw-r-----"));
            assertThatThrownBy(() -> lobby(broker, true, Optional.of(both))).isInstanceOf(LinkException.class)
                    .hasMessageContaining("chmod 600 " + both);
            assertThatThrownBy(() -> lobby(broker, true, Optional.of(onlyKey()))).hasMessageContaining(
                    "no certificate");
            assertThatThrownBy(() -> lobby(broker, true, Optional.of(state.resolve("none")))).hasMessageContaining(
                    "no such file");
        }
    }

    private Path onlyKey() throws IOException {
        return TestCertificates.privately(state.resolve("key.pem"), """
                -----BEGIN PRIVATE KEY-----
                AAAA
                -----END PRIVATE KEY-----
                """);
    }

    @Test
    void aPortWithoutTlsIsNoTls() throws Exception {
        try (var broker = Mosquitto.open(state); var lobby = lobby(broker, true, Optional.empty())) {
            TestUnit.await(() -> lobby.statuses().stream().anyMatch(status -> status.failure().isPresent()));
            assertThat(lobby.statuses().getLast().failure()).map(LinkFailure::words).get().asString().doesNotContain(
                    "Exception");
        }
    }
}
