// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
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
    private static final List<Variant> VARIANTS = List.of(Variant.NORMAL, Variant.parse("contrast"),
            Variant.parse("reach"), Variant.parse("simple"));
    /** In portrait; landscape at 200 % is not composed yet. */
    private static final List<Variant> LARGE = List.of(Variant.parse("large"), Variant.parse("contrast-large"));
    private static final Glyphs GLYPHS = new Glyphs();

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,en", "1080,1920,ko", "1080,1920,zh", "1080,1920,ja", "1080,1920,ru", "1920,1080,en",
            "1920,1080,ko", "1920,1080,zh", "1920,1080,ja", "1920,1080,ru"})
    void everyScreenOfTheBundledPackIsWhole(int width, int height, String lang) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new PackShow(pack, CLOCK));
        assertThat(faults(show, width, height, new Lang(lang), GLYPHS)).isEmpty();
    }

    private static List<String> faults(PackShow show, int width, int height, Lang lang, Glyphs glyphs) {
        var sights = new TourSights(show);
        var faults = new ArrayList<String>();
        for (var stop : stops(show, width, height, lang)) {
            Fx.run(() -> {
                var sight = sights.at(stop);
                var scene = new Scene(sight.root(), width, height);
                Fx.layOut(sight.root());
                for (int page = 0; page < sight.pages(); page++) {
                    sight.turnTo(page);
                    Fx.layOut(sight.root());
                    var where = "%s, %s, %s, page %d: ".formatted(DestinationPath.of(stop.destination()), lang,
                            stop.size() + " " + stop.variant().name(),
                            page + 1);
                    LayoutFacts.faults(scene, glyphs).forEach(fault -> faults.add(where + fault));
                }
                sight.leave();
            });
        }
        return faults;
    }

    private static List<TourStop> stops(PackShow show, int width, int height, Lang lang) {
        var variants = height > width ? Stream.concat(VARIANTS.stream(), LARGE.stream()) : VARIANTS.stream();
        return variants.flatMap(variant -> new TourDestinations(show.content(), false).list().stream()
                .map(destination -> new TourStop(destination, lang, width, height, variant))).toList();
    }
}
