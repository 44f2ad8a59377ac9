// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {

    /** FIPS 180-4, the example "abc". */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void theFingerprintIsThatOfTheStandard(@TempDir Path folder) throws IOException {
        assertThat(Sha256.of("abc".getBytes(UTF_8))).isEqualTo(ABC);
        var sha = new Sha256();
        sha.add(Files.writeString(folder.resolve("abc"), "abc"));
        assertThat(sha.hex()).isEqualTo(ABC);
    }

    @Test
    void twoListsOfTextsDiffer() {
        assertThat(hex("ab", "c")).isNotEqualTo(hex("a", "bc")).isEqualTo(hex("ab", "c"));
    }

    private static String hex(String... texts) {
        var sha = new Sha256();
        for (var text : texts) {
            sha.add(text);
        }
        return sha.hex();
    }
}
