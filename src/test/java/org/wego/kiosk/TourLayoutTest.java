// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Glyphs;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** Every kind of screen, in each of its states and with its longest texts, keeps the layout facts. */
@FxTest
class TourLayoutTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    /** Contrast, text size and reach in every combination; the fewer tiles alone and with large texts. */
    private static final List<Variant> VARIANTS = Stream
            .concat(Variant.all().stream().filter(variant -> !variant.simple()),
                    Stream.of(Variant.parse("simple"), Variant.parse("large-simple")))
            .toList();
    private static final List<Variant> BOTH_SIZES = List.of(Variant.NORMAL, Variant.parse("large"));
    private static final int FIRST_PAGES = 6;
    private static final int LAST_PAGES = 2;
    private static final Glyphs GLYPHS = new Glyphs();

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,en", "1080,1920,ko", "1080,1920,zh", "1080,1920,ja", "1080,1920,ru", "1920,1080,en",
            "1920,1080,ko", "1920,1080,zh", "1920,1080,ja", "1920,1080,ru"})
    void everyScreenOfTheBundledPackIsWhole(int width, int height, String lang) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new PackShow(pack, CLOCK));
        assertThat(faults(show, stops(show, VARIANTS, width, height, lang), GLYPHS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,ka", "1080,1920,en", "1920,1080,ka", "1920,1080,en"})
    void everyScreenOfAnotherOrganisationIsWhole(int width, int height, String lang, @TempDir Path folder)
            throws IOException {
        var pack = (PackResult.Accepted) LobbyUnderTest.pack(OtherOrganisation.writeTo(folder));
        var show = Fx.get(() -> new PackShow(pack, CLOCK));
        var glyphs = new Glyphs().with(pack.source().read(show.content().manifest().fonts().getFirst().file()));
        assertThat(faults(show, stops(show, BOTH_SIZES, width, height, lang), glyphs)).isEmpty();
    }

    private static List<String> faults(PackShow show, List<TourStop> stops, Glyphs glyphs) {
        var sights = new TourSights(show);
        var faults = new ArrayList<String>();
        for (var stop : stops) {
            Fx.run(() -> {
                var sight = sights.at(stop);
                var scene = new Scene(sight.root(), stop.width(), stop.height());
                Fx.layOut(sight.root());
                for (int page : pages(sight.pages())) {
                    sight.turnTo(page);
                    Fx.layOut(sight.root());
                    var where = "%s, %s, %s, page %d: ".formatted(DestinationPath.of(stop.destination()), stop.lang(),
                            stop.size() + " " + stop.variant().name(),
                            page + 1);
                    LayoutFacts.faults(scene, glyphs).forEach(fault -> faults.add(where + fault));
                }
                sight.leave();
            });
        }
        var some = stops.getFirst();
        System.out.printf("layout: %s %s: %d screens x %d variants = %d, %d faults%n", some.size(), some.lang(),
                stops.stream().map(TourStop::destination).distinct().count(),
                stops.stream().map(TourStop::variant).distinct().count(), stops.size(), faults.size());
        return faults;
    }

    /** Of many pages alike the first and the last are enough. */
    private static int[] pages(int count) {
        return IntStream.range(0, count).filter(page -> page < FIRST_PAGES || page >= count - LAST_PAGES).toArray();
    }

    private static List<TourStop> stops(PackShow show, List<Variant> variants, int width, int height, String lang) {
        var destinations = new TourDestinations(show.content(), false).list();
        return variants.stream().flatMap(variant -> destinations.stream()
                .map(destination -> new TourStop(destination, new Lang(lang), width, height, variant))).toList();
    }
}
