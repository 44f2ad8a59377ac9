// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases come over a secure line, and a slow line is told from a dead one. */
class ReleaseAddressTest {

    @ParameterizedTest
    @CsvSource({"https://example.org, https://example.org/",
            "https://example.org:8443/packs/, https://example.org:8443/packs/",
            "http://localhost:8000, http://localhost:8000/", "http://127.0.0.1:8000/a, http://127.0.0.1:8000/a/",
            "http://[::1]:8000, http://[::1]:8000/"})
    void anAddressIsAFolderOfAWebServer(String text, String address) {
        assertThat(ReleaseAddress.isAddress(text)).isTrue();
        assertThat(ReleaseAddress.parse(text).uri()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "http://10.0.0.1/", "http://127.0.0.1.example.org/",
            "http://localhost.example.org/", "ftp://example.org/", "file:///srv/packs",
            "https://user:word@example.org/",
            "https://example.org/?a=b", "https://example.org/#a", "https:///packs", "https://exa mple.org/"})
    void anotherAddressIsRefused(String text) {
        assertThatThrownBy(() -> ReleaseAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/packs", "packs", "C:\\packs", "\\\\server\\packs", "//server/packs"})
    void aFolderIsNoAddress(String text) {
        assertThat(ReleaseAddress.isAddress(text)).isFalse();
    }

    /** By a clock that the test sets: one second is a billion. */
    @Test
    void aSlowLineIsToldFromADeadOne() {
        var limits = new TransferLimits(Duration.ofSeconds(30), 1_000);
        long second = Duration.ofSeconds(1).toNanos();
        var slow = new TransferProgress(limits, 0);
        for (int i = 1; i <= 600; i++) {
            slow.add(1_000);
            assertThat(slow.isTooSlow(i * second)).as("%d s at 1,000 bytes a second", i).isFalse();
        }
        assertThat(slow.isTooSlow(629 * second)).isFalse();
        assertThat(slow.isTooSlow(631 * second)).as("31 s without a byte").isTrue();
        var dripping = new TransferProgress(limits, 0);
        for (int i = 1; i <= 30; i++) {
            dripping.add(1);
            assertThat(dripping.isTooSlow(i * second)).isFalse();
        }
        dripping.add(1);
        assertThat(dripping.isTooSlow(31 * second)).as("31 s at 1 byte a second").isTrue();
    }
}
