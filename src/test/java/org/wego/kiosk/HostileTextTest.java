// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.pack.TextPlaces;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Glyphs;
import org.wego.kiosk.testing.HostileStrings;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.tour.Variant;

/**
 * Whatever somebody writes into a pack is refused by its check, or every screen stays whole.
 *
 * <p>The strings are dealt over the text places like cards: in a round each place gets another string, and each string
 * another place; whatever the check refuses is left as it was. Over the rounds every string stands in every kind of
 * screen, though not in each of its texts. What no text may hold is put into every place alone.
 */
@FxTest
class HostileTextTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 2);
    private static final List<int[]> SHAPES = List.of(new int[]{1080, 1920}, new int[]{1920, 1080},
            new int[]{640, 1920});
    private static final int FIRST_PAGES = 2;
    /** Boxes for letters of scripts that no typeface has, and broken words, are not nice, and nothing is lost by them. */
    private static final Set<String> LOST = Set.of(" is cut to ", " leaves the glass", " is clipped");

    @Test
    @DisplayName("J3 hostile text in every text place at three widths")
    void everyScreenStaysWhole() throws Exception {
        var places = TextPlaces.ofBundledPack();
        var strings = HostileStrings.allowed();
        var faults = new TreeMap<String, List<String>>();
        int screens = 0;
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int turn = round;
            var dealt = places.with(i -> strings.get((i + turn * 97) % strings.size()));
            accepted += dealt.accepted();
            var show = Fx.get(() -> new PackShow(dealt.pack(), CLOCK));
            var pages = new TourPages(show, FIRST_PAGES, 1);
            for (var shape : SHAPES) {
                var stops = pages.stops(shape[0], shape[1], "en", List.of(Variant.NORMAL));
                screens += stops.size();
                pages.visit(stops, page -> LayoutFacts.faults(page.scene(), new Glyphs()).stream()
                        .filter(fault -> LOST.stream().anyMatch(fault::contains))
                        .forEach(fault -> faults.computeIfAbsent(page.where(), _ -> new ArrayList<>()).add(fault)));
            }
        }
        System.out.println("J3 strings " + strings.size() + ", places " + places.count() + ", accepted " + accepted
                + ", screens " + screens);
        faults.forEach((where, what) -> what.forEach(fault -> System.out.println("J3 " + where + ": " + fault)));
        assertThat(faults).isEmpty();
    }
}
