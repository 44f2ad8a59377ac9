// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.testing.FxTest;

/**
 * A pack that crashes the program is replaced by the last good one, and that by the bundled one.
 *
 * <p>No check can find everything, so check and smoke test accept every pack here. The exception comes from a file of
 * interface strings with an incomplete escape, which is read when the first screen is built.
 */
@FxTest
class FallingPackTest {

    private static final int VARIANTS = Integer.getInteger("falling.packs", 8);
    private static final List<String> KEYS = List.of("back", "home.title", "attract.hint", "attract.welcome");
    /** Invalid escapes of a properties file. */
    private static final List<String> BROKEN = List.of("\\u12", "\\uD83", "\\uzzzz", "\\u");
    private static final String PHONE = "+43 1 58859";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("R4 a pack that makes a screen throw")
    void theLastGoodPackIsShownByTheSecondStartAndTheBundledOneByTheThird() throws InterruptedException {
        for (int seed = 0; seed < VARIANTS; seed++) {
            var random = new Random(seed);
            boolean lastGoodFalls = seed % 2 == 1;
            var kiosk = PackKiosk.ofTheBundledOrganisation(folder.resolve("kiosk" + seed));
            kiosk.pack("1", "");
            if (random.nextBoolean()) {
                kiosk.receptionSaves(PHONE);
            }
            kiosk.pack("1", lastGoodFalls ? broken(random) : "");
            kiosk.start().lastsUnseen();
            kiosk.pack("2", broken(random));
            kiosk.start().takesOverUnseen();
            kiosk.start().falls();

            var second = kiosk.start();
            assertThat(second.version()).as("second start of %d", seed).isEqualTo("1");
            assertThat(second.source()).doesNotContain("bundled");
            assertThatTheReasonIsReported(second, kiosk.name("2"));
            if (lastGoodFalls) {
                second.falls();
            } else {
                assertThat(second.open().asAttract().welcomes()).isNotEmpty();
                second.killed();
            }
            var third = kiosk.start();
            assertThat(third.source()).as("third start of %d", seed).isEqualTo("bundled pack");
            assertThatTheReasonIsReported(third, kiosk.name("1"));
            assertThat(third.open().asAttract().welcomes()).isNotEmpty();
            third.killed();
        }
        ReliabilityRow.R4.measured(
                "%d of %d: the last good pack at the second start, the bundled one at the third; the reason told"
                        .formatted(VARIANTS, VARIANTS));
    }

    @Test
    void theOverlayIsLeftOutBeforeThePack() {
        var kiosk = PackKiosk.ofTheBundledOrganisation(folder);
        kiosk.pack("1", "");
        kiosk.start().lastsUnseen();
        kiosk.receptionSaves(PHONE);
        kiosk.start().killed();
        var second = kiosk.start();
        assertThat(second.version()).isEqualTo("1");
        assertThat(second.lifecycle().troubles()).singleElement().asString().contains("with the changes of reception");
        second.killed();
        assertThat(kiosk.start().source()).isEqualTo("bundled pack");
    }

    @Test
    void aPackOfAnotherOrganisationIsNeverReplacedByTheBundledOne() {
        var kiosk = new PackKiosk(folder);
        kiosk.pack("1", "");
        kiosk.start().killed();
        var second = kiosk.start();
        assertThat(second.isOutOfService()).isTrue();
        assertThatTheReasonIsReported(second, "small 1");
        assertThat(second.lifecycle().refusals()).last().asString().contains("another organisation is never shown");
        second.killed();
        kiosk.pack("2", "");
        assertThat(kiosk.start().version()).as("a changed pack has no mark").isEqualTo("2");
    }

    @Test
    void thePackIsShownWithoutTheOverlayWhenNoOtherPackMayBeShown() {
        var kiosk = new PackKiosk(folder);
        kiosk.pack("1", "");
        kiosk.receptionSaves(PHONE);
        kiosk.start().killed();
        var second = kiosk.start();
        assertThat(second.version()).isEqualTo("1");
        assertThat(second.phones()).doesNotContain(PHONE);
        second.killed();
        assertThat(kiosk.start().isOutOfService()).isTrue();
    }

    @Test
    void aHealthyMinuteClearsThePendingStart() {
        var kiosk = new PackKiosk(folder);
        kiosk.pack("1", "");
        var first = kiosk.start();
        first.open().wait(PackLifecycle.LASTING);
        first.killed();
        assertThat(kiosk.start().lifecycle().troubles()).isEmpty();
    }

    @Test
    void aSecondLessDoesNotClearThePendingStart() {
        var kiosk = new PackKiosk(folder);
        kiosk.pack("1", "");
        var first = kiosk.start();
        first.open().wait(PackLifecycle.LASTING.minusSeconds(1));
        first.killed();
        assertThatTheReasonIsReported(kiosk.start(), "small 1");
    }

    private static void assertThatTheReasonIsReported(PackKiosk.Start start, String name) {
        assertThat(start.lifecycle().troubles()).anySatisfy(reason -> assertThat(reason).contains("The pack " + name)
                .contains("2026-11-27T08:00:00Z").contains("before a minute was over").contains("Remedy: "));
    }

    private static String broken(Random random) {
        return KEYS.get(random.nextInt(KEYS.size())) + "=" + BROKEN.get(random.nextInt(BROKEN.size())) + "\n";
    }
}
