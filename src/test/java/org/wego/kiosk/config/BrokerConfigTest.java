// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.GeoPoint;

/** The part {@code broker} of the configuration. */
class BrokerConfigTest {

    @TempDir
    private Path folder;

    private BrokerConfig read(String broker) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{\n  \"broker\": {\n    " + broker + "\n  }\n}\n");
        return new ConfigReader(new StrictJson()).read(file).config().broker().orElseThrow();
    }

    @Test
    void aBrokerIsReadWithEverythingItCanHave() throws IOException {
        var broker = read(
                """
                        "address": "mqtts://broker.example.org", "site": "town-hall", "unit": "lobby-1", "base": "kiosk",
                        "credentials": "/etc/kiosk/login.json", "authority": "/etc/kiosk/ca.pem",
                        "certificate": "/etc/kiosk/lobby.pem", "group": "ground-floor", "position": {"latitude": 48.2, "longitude": 16.37},
                        "homeAssistant": true, "deskKeys": ["/etc/kiosk/desk.pub"], "signingKey": "/etc/kiosk/desk.key\"""");
        assertThat(broker.broker()).isEqualTo(new BrokerAddress("broker.example.org", 8883, true));
        assertThat(broker.position()).contains(new GeoPoint(48.2, 16.37));
        assertThat(broker.homeAssistant()).contains(true);
        assertThat(broker.deskKeys()).contains(List.of("/etc/kiosk/desk.pub"));
        assertThat(broker.signingKey()).contains("/etc/kiosk/desk.key");
    }

    @Test
    void aConfigurationWithoutABrokerHasNone() throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{}");
        assertThat(new ConfigReader(new StrictJson()).read(file).config().broker()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mqtt://localhost       | localhost | 1883
            mqtt://127.0.0.1:2000  | 127.0.0.1 | 2000
            mqtt://[::1]           | ::1       | 1883
            mqtts://b.example.org  | b.example.org | 8883
            """)
    void anAddressHasTheUsualPort(String address, String host, int port) throws IOException {
        var read = read("\"address\": \"" + address + "\", \"site\": \"s\", \"unit\": \"u\"").broker();
        assertThat(read.host()).isEqualTo(host);
        assertThat(read.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    "address": "broker", "site": "s", "unit": "u"                     | /broker/address | mqtts://broker.example.org:8883
                    "address": "http://b", "site": "s", "unit": "u"                   | /broker/address | is not the address
                    "address": "mqtts://b/x", "site": "s", "unit": "u"                | /broker/address | is not the address
                    "address": "mqtts://b:99999", "site": "s", "unit": "u"            | /broker/address | is not the address
                    "address": "mqtts://me:pw@b", "site": "s", "unit": "u"            | /broker/address | "credentials"
                    "address": "mqtt://b", "site": "s", "unit": "u"                   | /broker/address | without TLS
                    "address": "mqtts://b", "site": "a/b", "unit": "u"                | /broker/site    | 1 to 64
                    "address": "mqtts://b", "site": "s", "unit": "+"                  | /broker/unit    | 1 to 64
                    "address": "mqtts://b", "site": "s", "unit": "pack"               | /broker/unit    | something else
                    "address": "mqtts://b", "site": "s", "unit": "u", "base": "#"     | /broker/base    | 1 to 64
                    "address": "mqtt://localhost", "site": "s", "unit": "u", "authority": "ca" | /broker/authority | use mqtts
                    "address": "mqtt://localhost", "site": "s", "unit": "u", "certificate": "c" | /broker/certificate | use mqtts
                    "address": "mqtts://b", "site": "s", "unit": "u", "deskKeys": []  | /broker/deskKeys | no key is named
                    "address": "mqtts://b", "site": "s"                               | /broker         | unit
                    "address": "mqtts://b", "site": "s", "unit": "u", "password": "p" | /broker         | password
                    """)
    void aWrongValueIsReportedWithItsPlaceAndARemedy(String broker, String pointer, String words) {
        assertThatThrownBy(() -> read(broker)).isInstanceOf(IOException.class).hasMessageContaining("kiosk.json:")
                .hasMessageContaining(pointer).hasMessageContaining(words);
    }

    @Test
    void aConnectionWithoutTlsToAnotherMachineIsPossibleOnPurpose() throws IOException {
        assertThat(read("\"address\": \"mqtt://b\", \"site\": \"s\", \"unit\": \"u\", \"insecure\": true").broker()
                .tls()).isFalse();
    }
}
