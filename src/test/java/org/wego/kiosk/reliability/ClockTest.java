// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.tour.TourDestinations;

/** The system clock is changed while the kiosk runs, or is wrong when it starts. */
@FxTest
class ClockTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration COUNT_DOWN = Duration.ofSeconds(30);
    /** Not the hours from one time to another, which hold whatever the time is. */
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?<![\\d–])\\d{1,2}:\\d\\d(?!–)");
    private static final String START = "2026-11-23T05:05:00Z";
    /** Ten years back and ahead, the clock of a machine without one, and each limit of plausible times. */
    private static final List<String> OTHER_TIMES = List.of("2016-11-23T05:05:00Z", "2036-11-23T05:05:00Z",
            "1970-01-01T00:00:00Z", "2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z", "2044-12-31T23:59:59Z",
            "2045-01-01T00:00:00Z", "2106-02-07T06:28:16Z");
    private static final GlyphPositions GLYPHS = new GlyphPositions();

    @Test
    @DisplayName("R6 clock jumps and no clock at start")
    void aClockThatIsSetNeitherEndsAVisitNorKeepsIt(KioskPage kiosk) {
        int visits = 0;
        for (var time : OTHER_TIMES) {
            for (var at : List.of(Duration.ZERO, LobbyUnderTest.IDLE.dividedBy(2), LobbyUnderTest.IDLE.plus(
                    COUNT_DOWN.dividedBy(2)))) {
                visit(kiosk, time, at);
                kiosk.setClock(Instant.parse(START));
                visits++;
            }
        }
        int screens = withoutClock();
        ReliabilityRow.R6.measured(
                "%d visits with a clock set to %d other times at their begin, in their middle and in the count-down:"
                        .formatted(visits, OTHER_TIMES.size())
                        + " each ended 150 s after the last touch; %d screens with no believable clock: no time of day"
                                .formatted(screens));
    }

    /** The visit ends at the same second as without the change. */
    private static void visit(KioskPage kiosk, String time, Duration at) {
        kiosk.home().openBuses();
        kiosk.wait(at);
        kiosk.setClock(Instant.parse(time));
        var left = LobbyUnderTest.IDLE.plus(COUNT_DOWN).minus(SECOND).minus(at);
        kiosk.wait(left);
        assertThat(kiosk.question()).as("%s after %s: still asking", time, at).contains("1 seconds");
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).as("%s after %s: over", time, at).isEmpty();
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
    }

    private static int withoutClock() {
        var pack = (PackResult.Accepted) LobbyUnderTest.samplePack();
        int screens = 0;
        for (var destination : new TourDestinations(pack.content(), false).list()) {
            for (var size : List.of(new double[]{1080, 1920}, new double[]{1920, 1080})) {
                var kiosk = KioskPage.open(new SimpleObjectProperty<>(pack), DestinationPath.of(destination), "en",
                        Instant.EPOCH);
                kiosk.resize(size[0], size[1]);
                assertThat(kiosk.everything()).as(DestinationPath.of(destination))
                        .noneMatch(text -> TIME_OF_DAY.matcher(text).find());
                assertThat(kiosk.layoutFaults(GLYPHS)).as(DestinationPath.of(destination)).isEmpty();
                kiosk.resize(1080, 1920);
                screens++;
            }
        }
        return screens;
    }

    @Test
    void theTimeComesBackWhenTheClockIsSet(KioskPage kiosk) {
        kiosk.setClock(Instant.EPOCH);
        kiosk.wait(Duration.ofSeconds(20));
        assertThat(kiosk.has(".text-clock")).isFalse();
        kiosk.setClock(Instant.parse(START));
        kiosk.wait(Duration.ofSeconds(20));
        assertThat(kiosk.clock()).isEqualTo("14:05");
    }
}
