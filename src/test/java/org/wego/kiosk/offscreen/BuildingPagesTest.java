// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.BuildingPack;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.theme.LoadedPackFonts;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.Variant;

/** The screens of full buildings: one with 14 places on 7 floors, one with 60 places on 20 floors. */
@FxTest
class BuildingPagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T05:00:00Z"), ZoneOffset.UTC);
    private static final List<Variant> SIZES = List.of(Variant.NORMAL, Variant.parse("reach"), Variant.parse("large"),
            Variant.parse("reach-large"));

    @TempDir
    private Path folder;

    private LoadedPack show(BuildingPack.BuildingSize size, Optional<String> unit) {
        var pack = (PackResult.Accepted) LobbyUnderTest.pack(BuildingPack.in(folder, size));
        return Fx.get(() -> new LoadedPack(pack, CLOCK, new LoadedPackFonts(), unit));
    }

    private static List<ScreenshotSpec> stops(TourPages pages, int width, String lang, List<Variant> sizes) {
        return pages.stops(width, 3000 - width, lang, sizes).stream()
                .filter(stop -> DestinationPath.of(stop.destination()).matches("building|building/f.*|place/.*"))
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1} px wide")
    @CsvSource({"FULL, 1080", "FULL, 1920", "TALL, 1080", "TALL, 1920"})
    void noPageHasALayoutProblem(BuildingPack.BuildingSize size, int width) {
        var pages = new TourPages(show(size, Optional.empty()), 9, 1);
        var faults = new ArrayList<String>();
        var glyphs = new GlyphPositions();
        for (var lang : List.of("en", "ko", "ru")) {
            var stops = stops(pages, width, lang, size == BuildingPack.BuildingSize.TALL ? SIZES.subList(0, 1) : SIZES);
            assertThat(stops).isNotEmpty();
            pages.visit(stops, page -> LayoutFacts.faults(page.scene(), glyphs)
                    .forEach(fault -> faults.add(page.where() + ": " + fault)));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1080", "1920"})
    void aBuildingOfAnySizeIsOneGlance(int width) {
        for (var size : BuildingPack.BuildingSize.values()) {
            var pages = new TourPages(show(size, Optional.empty()), 9, 1);
            for (var lang : List.of("en", "ko")) {
                pages.visit(stops(pages, width, lang, List.of(Variant.NORMAL)),
                        page -> assertThat(page.count()).as(page.where()).isEqualTo(1));
            }
        }
    }

    @Test
    void theVisitorIsWhereTheUnitStands() {
        assertThat(here(Optional.empty())).contains("You are here: 1st floor");
        assertThat(here(Optional.of("lobby-7"))).contains("You are here: 7th floor");
        assertThat(here(Optional.of("another"))).contains("You are here: 1st floor");
    }

    private List<String> here(Optional<String> unit) {
        var pages = new TourPages(show(BuildingPack.BuildingSize.FULL, unit), 1, 1);
        var texts = new ArrayList<String>();
        var stops = stops(pages, 1080, "en", List.of(Variant.NORMAL)).stream().limit(1).toList();
        pages.visit(stops, page -> texts.addAll(page.scene().getRoot().lookupAll(".label").stream()
                .flatMap(node -> node instanceof Label label ? Stream.of(label.getText())
                        : Stream.empty())
                .toList()));
        return texts;
    }
}
