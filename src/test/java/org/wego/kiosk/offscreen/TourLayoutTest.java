// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.tour.Variant;

/** The screens of another organisation meet the same layout rules as the bundled pack in TourAccessibilityTest. */
@FxTest
class TourLayoutTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final List<Variant> BOTH_SIZES = List.of(Variant.NORMAL, Variant.parse("large"));
    private static final int FIRST_PAGES = 6;
    private static final int LAST_PAGES = 2;

    private record LayoutSetting(int width, String lang, Variant size) {}

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @MethodSource("settings")
    void noScreenOfAnotherOrganisationHasALayoutProblem(int width, int height, String lang, List<Variant> variants,
            @TempDir Path folder)
            throws IOException {
        var pack = (PackResult.Accepted) LobbyUnderTest.pack(OtherOrganisation.writeTo(folder));
        var show = Fx.get(() -> new LoadedPack(pack, CLOCK));
        var glyphs = new GlyphPositions().with(pack.source().read(show.content().manifest().fonts().getFirst().file()));
        assertThat(faults(show, variants, width, height, lang, glyphs)).isEmpty();
    }

    /** In a sample, each shape and each language has both sizes. */
    static Stream<Arguments> settings() {
        var all = Stream.of("en", "ka").flatMap(lang -> Stream.of(1080, 1920).flatMap(
                width -> BOTH_SIZES.stream().map(size -> new LayoutSetting(width, lang, size)))).toList();
        return Matrix.of(all, setting -> List.of(setting.lang(), setting.width()), 0).stream()
                .map(setting -> Arguments.of(setting.width(), 3000 - setting.width(), setting.lang(),
                        List.of(setting.size())));
    }

    private static List<String> faults(LoadedPack show, List<Variant> variants, int width, int height, String lang,
            GlyphPositions glyphs) {
        var pages = new TourPages(show, FIRST_PAGES, LAST_PAGES);
        var stops = pages.stops(width, height, lang, variants);
        var faults = new ArrayList<String>();
        var seen = new ArrayList<String>();
        pages.visit(stops, page -> {
            seen.add(page.where());
            LayoutFacts.faults(page.scene(), glyphs).forEach(fault -> faults.add(page.where() + ": " + fault));
        });
        System.out.printf("layout: %dx%d %s: %d screens x %d variants = %d, on %d pages: %d faults%n", width, height,
                lang, stops.size() / variants.size(), variants.size(), stops.size(), seen.size(), faults.size());
        return faults;
    }
}
