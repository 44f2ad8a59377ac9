// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Another pack replaces the current one in a running kiosk, between two visitors. */
@FxTest
class TakeOverTest {

    private static final int MAX_SECONDS = 20;
    private static final String PHONE = "+43 1 58859";
    private static final Duration VISIT = LobbyUnderTest.IDLE.plusSeconds(40);

    @TempDir
    private Path folder;

    @Test
    void itIsShownImmediatelyWhenNoVisitorIsThere() {
        var kiosk = kiosk();
        var start = kiosk.start();
        var page = start.open();
        assertThat(page.asAttract().welcomes()).containsExactly("First");
        kiosk.pack("2", "attract.welcome=Second");
        await(() -> page.asAttract().welcomes().contains("Second"));
        start.killed();
    }

    @Test
    void aVisitorIsNotDisturbed() {
        var kiosk = kiosk();
        var start = kiosk.start();
        var page = start.open();
        page.asAttract().touchWelcome("First");
        var title = page.title();
        kiosk.pack("2", "attract.welcome=Second");
        await(() -> kiosk.startHistory().contains("small 2"));
        page.wait(Duration.ofSeconds(30));
        assertThat(page.title()).isEqualTo(title);
        page.wait(VISIT);
        await(() -> greets(page, "Second"));
        start.killed();
    }

    @Test
    void aPackThatCannotBeShownLeavesThePreviousOne() {
        var kiosk = kiosk();
        var start = kiosk.start();
        var page = start.open();
        page.wait(PackLifecycle.LASTING);
        kiosk.pack("2", "attract.welcome=\\u12");
        await(() -> kiosk.startHistory().contains("small 2"));
        page.wait(PackLifecycle.LASTING);
        assertThat(page.asAttract().welcomes()).containsExactly("First");
        start.killed();
        var next = kiosk.start();
        assertThat(next.version()).isEqualTo("1");
        assertThat(next.lifecycle().troubles()).singleElement().asString().contains("small 2");
    }

    @Test
    void theChangesOfReceptionStay() {
        var kiosk = kiosk();
        kiosk.receptionSaves(PHONE);
        var start = kiosk.start();
        var page = start.open();
        kiosk.pack("2", "attract.welcome=Second");
        await(() -> greets(page, "Second"));
        assertThat(start.phones()).containsExactly(PHONE);
        start.killed();
    }

    private PackKiosk kiosk() {
        var kiosk = new PackKiosk(folder);
        kiosk.pack("1", "attract.welcome=First");
        return kiosk;
    }

    private static boolean greets(KioskPage page, String welcome) {
        page.wait(Duration.ofSeconds(1));
        return page.asAttract().welcomes().contains(welcome);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it takes too long", e);
        }
    }
}
