// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.release.KeyFiles;

/** The part {@code releases} of the configuration. */
class ReleaseSettingsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeKeys() throws IOException {
        KeyFiles.make(folder.resolve("keys"));
    }

    private Optional<ReleaseSettings> read(String releases) throws IOException {
        var file = Files.writeString(folder.resolve("kiosk.json"), "{\n  \"releases\": {\n    "
                + releases.replace("FOLDER", folder.toString()) + "\n  }\n}\n");
        return ReleaseSettings.of(ConfigValues.of(Optional.of(file)));
    }

    @Test
    void aSourceIsReadWithItsKeys() throws IOException {
        var settings = read("\"from\": \"https://www.example.org/releases\", \"keys\": [\"FOLDER/keys/kiosk.pub\"],"
                + " \"everyMinutes\": 5, \"pack\": \"my-city\"").orElseThrow();
        assertThat(settings.keys()).containsExactly(KeyFiles.readPublic(folder.resolve("keys/kiosk.pub")));
        assertThat(settings.every()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.pack()).contains("my-city");
        assertThat(settings.open().name()).isEqualTo("https://www.example.org/releases/");
    }

    @Test
    void aFolderIsAskedEveryQuarterOfAnHour() throws IOException {
        var settings = read("\"from\": \"FOLDER/out\", \"keys\": [\"FOLDER/keys/kiosk.pub\"]").orElseThrow();
        assertThat(settings.every()).isEqualTo(Duration.ofMinutes(15));
        assertThat(settings.open().name()).isEqualTo(folder.resolve("out").toString());
    }

    @Test
    void aConfigurationWithoutASourceHasNone() throws IOException {
        assertThat(ReleaseSettings.of(ConfigValues.of(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    "keys": ["FOLDER/keys/kiosk.pub"]                                              | /releases | from
                    "from": "out", "keys": []                                                      | /releases/keys | no key is trusted
                    "from": "out", "keys": ["FOLDER/none"]                                         | /releases/keys/0 | there is no such file
                    "from": "out", "keys": ["FOLDER/keys/kiosk.key"]                               | /releases/keys/0 | this is the private key
                    "from": "http://b.example.org", "keys": ["FOLDER/keys/kiosk.pub"]              | /releases/from | releases come by https://
                    "from": "out", "keys": ["FOLDER/keys/kiosk.pub"], "everyMinutes": 0            | /releases/everyMinutes | 1 to 1440
                    "from": "out", "keys": ["FOLDER/keys/kiosk.pub"], "authority": "ca"            | /releases/authority | leave authority out
                    "from": "https://b.example.org", "keys": ["FOLDER/keys/kiosk.pub"], "authority": "FOLDER/none" | /releases/authority | there is no such file
                    """)
    void aWrongValueIsReportedWithItsPlaceAndARemedy(String releases, String pointer, String words) {
        assertThatThrownBy(() -> read(releases)).isInstanceOf(IOException.class).hasMessageContaining("kiosk.json:")
                .hasMessageContaining(pointer).hasMessageContaining(words);
    }
}
