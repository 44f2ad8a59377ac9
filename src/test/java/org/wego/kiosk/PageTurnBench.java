// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/**
 * How long the lines of a pack take to build and to page; no part of the build, which no clock may fail:
 * {@code mvn process-test-classes surefire:test -Dtest=PageTurnBench}.
 */
@FxTest
class PageTurnBench {

    private static final int TURNS = 200;
    private static final int WARM_UP = 50;
    private static final double NANOS = 1e6;

    @ParameterizedTest
    @ValueSource(ints = {34, 1_000})
    void turnsPages(int lines, @TempDir Path folder) throws IOException {
        var pack = (PackResult.Accepted) LobbyUnderTest.pack(OtherOrganisation.writeTo(folder, lines, 2));
        var show = Fx.get(() -> new PackShow(pack, Clock.systemUTC()));
        var stop = new TourStop(new Destination.Buses(Optional.empty()), new Lang("en"), 1080, 1920, Variant.NORMAL);
        Fx.run(() -> {
            var sights = new TourSights(show);
            var builds = IntStream.range(0, WARM_UP).mapToObj(_ -> time(() -> {
                var root = sights.at(stop).root();
                new Scene(root, stop.width(), stop.height());
                Fx.layOut(root);
            })).toList();
            var sight = sights.at(stop);
            new Scene(sight.root(), stop.width(), stop.height());
            Fx.layOut(sight.root());
            int pages = sight.pages();
            var turns = IntStream.range(0, TURNS + WARM_UP).mapToObj(i -> time(() -> {
                sight.turnTo(i % pages);
                Fx.layOut(sight.root());
            })).skip(WARM_UP).toList();
            System.out.printf(Locale.ROOT, "bench: %d lines on %d pages: built in %.1f ms, a page turned in %.1f ms%n",
                    lines, pages, median(builds), median(turns));
        });
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
