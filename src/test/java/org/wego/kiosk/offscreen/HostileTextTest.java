// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

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
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.HostileStrings;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.Variant;

/**
 * Any text in a pack either is refused by the check or leaves every screen complete.
 *
 * <p>The strings are dealt over the text places like cards: in each round every place gets another string; a string
 * that the check refuses is left out. Three rounds deal every string at least once, and three strings to every place,
 * which a sample shows at one width each and a full run at all three; more rounds ({@code -Dhostile.rounds=N}) try other pairs. Each place is also tested alone with a forbidden character.
 */
@FxTest
@WegoContent("measures the screens that are shipped")
class HostileTextTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 3);
    private static final List<int[]> SHAPES = List.of(new int[]{1080, 1920}, new int[]{1920, 1080},
            new int[]{640, 1920});
    private static final int FIRST_PAGES = 2;
    private static final GlyphPositions GLYPHS = new GlyphPositions();
    /** Problems that lose information; boxes for missing glyphs and broken words do not. */
    private static final Set<String> LOST = Set.of(" is cut to ", " leaves the ", " is clipped");

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
            var dealt = places.with(i -> strings.get((i + turn * places.count()) % strings.size()));
            accepted += dealt.accepted();
            var show = Fx.get(() -> new LoadedPack(dealt.pack(), CLOCK));
            var pages = new TourPages(show, FIRST_PAGES, 1);
            for (var shape : Matrix.isFull() ? SHAPES : List.of(SHAPES.get(round % SHAPES.size()))) {
                var stops = pages.stops(shape[0], shape[1], "en", List.of(Variant.NORMAL));
                screens += stops.size();
                pages.visit(stops, page -> LayoutFacts.faults(page.scene(), GLYPHS).stream()
                        .filter(fault -> LOST.stream().anyMatch(fault::contains))
                        .forEach(fault -> faults.computeIfAbsent(page.where(), _ -> new ArrayList<>()).add(fault)));
            }
        }
        assertThat(faults).isEmpty();
        ReliabilityRow.J3.measured(
                ("%d hostile strings dealt %d times over %d text places: %,d refused with file, line and remedy,"
                        + " %,d shown on %d screens of %d shapes: no exception, nothing cut or off the glass; %d forbidden"
                        + " characters in %d places: all refused").formatted(strings.size(), ROUNDS, places.count(),
                                ROUNDS * places.count() - accepted, accepted, screens, SHAPES.size(),
                                HostileStrings.forbidden().size(), forbidden(places)));
    }

    /** Puts a forbidden character into each place alone; the check must report its line. */
    private static int forbidden(TextPlaces places) {
        var characters = HostileStrings.forbidden();
        for (int i = 0; i < places.count(); i++) {
            int line = places.lineOf(i);
            var character = characters.get(i % characters.size());
            assertThat(places.problemsWith(i, "ab" + character + "cd")).as(character + " in place " + i)
                    .anyMatch(problem -> problem.isError() && problem.line() == line
                            && problem.message().contains("character"));
        }
        return places.count();
    }
}
