// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** What a visitor wants to see at a glance needs no second page: the six tasks, and all lines of the bundled pack. */
@FxTest
class TourOnePageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final List<Destination> AT_A_GLANCE = List.of(new Destination.Home(),
            new Destination.Buses(Optional.empty()));

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,normal", "1080,1920,contrast", "1920,1080,normal", "1920,1080,contrast"})
    void theTasksAndAllLinesAreSeenAtAGlance(int width, int height, String variant) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new PackShow(pack, CLOCK));
        var stops = show.content().manifest().languages().stream()
                .flatMap(language -> AT_A_GLANCE.stream().map(destination -> new TourStop(destination, language.tag(),
                        width, height, Variant.parse(variant))))
                .toList();
        var pages = new ArrayList<String>();
        new TourPages(show, 2, 0).visit(stops, page -> pages.add(page.where()));
        assertThat(pages).hasSize(stops.size()).allMatch(where -> where.endsWith("page 1"));
    }
}
