// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.release.ReleaseWorkshop;

/** Staff go back to an earlier release. */
class ReleaseRollbackTest {

    private static final int MAX_SECONDS = 20;

    @TempDir
    private Path folder;
    private ReleaseWorkshop shop;
    private FetchingKiosk kiosk;

    @BeforeEach
    void fetchThree() {
        shop = new ReleaseWorkshop(folder);
        kiosk = FetchingKiosk.of(shop);
        for (int version = 1; version <= 3; version++) {
            shop.publish(version);
            kiosk.fetch();
        }
    }

    private List<Long> goBack() throws IOException {
        return new ReleaseRollback(kiosk.store()).goBack().map(release -> release.manifest().sequence()).stream()
                .toList();
    }

    @Test
    void itStaysThereUntilANewerReleaseComes() throws Exception {
        assertThat(goBack()).containsExactly(2L);
        assertThat(kiosk.shown()).contains("2");
        assertThat(kiosk.fetch().line()).isEqualTo(
                "nothing newer: release 2, small 2 is stored; release 3 was set aside");
        assertThat(kiosk.shown()).contains("2");
        shop.publish(4);
        assertThat(kiosk.fetch()).isInstanceOf(FetchState.Stored.class);
        assertThat(kiosk.shown()).contains("4");
    }

    @Test
    void itGoesBackStepByStepToTheFirst() throws Exception {
        assertThat(goBack()).containsExactly(2L);
        assertThat(goBack()).containsExactly(1L);
        assertThat(goBack()).isEmpty();
        assertThat(kiosk.shown()).contains("1");
    }

    @Test
    void aDamagedReleaseIsLeftOut() throws Exception {
        var second = kiosk.releases().keySet().stream().filter(path -> path.startsWith("2-")
                && path.endsWith("pack/city.json")).findFirst().orElseThrow();
        Files.writeString(kiosk.state().resolve("release/releases").resolve(second), "{}");
        assertThat(goBack()).containsExactly(1L);
    }

    @Test
    void anotherProgramSeesIt() throws Exception {
        var seen = new LinkedBlockingQueue<Long>();
        try (var _ = kiosk.store().watch(Duration.ofMillis(20), release -> seen.add(release.manifest().sequence()))) {
            assertThat(seen.poll(MAX_SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
            goBack();
            assertThat(seen.poll(MAX_SECONDS, TimeUnit.SECONDS)).isEqualTo(2);
            shop.publish(4);
            kiosk.fetch();
            assertThat(seen.poll(MAX_SECONDS, TimeUnit.SECONDS)).isEqualTo(4);
        }
    }
}
