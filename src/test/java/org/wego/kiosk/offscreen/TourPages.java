// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.ReusedScene;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.TourDestinations;
import org.wego.kiosk.tour.Variant;

/** Goes to stops of the tour and shows each of their pages to a test. */
public final class TourPages {

    /**
     * One page, laid out.
     *
     * @param stop of the tour
     * @param scene what is shown
     * @param number of the page, from 0
     * @param count of the pages of the stop
     * @param where the stop and the page in words, for a message
     */
    public record TourPage(ScreenshotSpec stop, Scene scene, int number, int count, String where) {

        /** Whether it is the first or the last page of its stop. */
        boolean isAtAnEnd() {
            return number == 0 || number == count - 1;
        }
    }

    /** Contrast, text size and reach in every combination; the fewer tiles alone and with large texts; 150 %. */
    public static final List<Variant> MATRIX = Stream
            .concat(Variant.all().stream().filter(variant -> !variant.simple()),
                    Stream.of(Variant.parse("simple"), Variant.parse("large-simple"), Variant.parse("medium"),
                            Variant.parse("reach-medium")))
            .toList();

    private final LoadedPack show;
    private final int first;
    private final int last;

    /**
     * Of many pages alike the first and the last are enough.
     *
     * @param first how many pages from the first are shown
     * @param last how many pages up to the last are shown
     */
    public TourPages(LoadedPack show, int first, int last) {
        this.show = show;
        this.first = first;
        this.last = last;
    }

    /** Every kind of screen, in a size, a language and some variants. */
    public List<ScreenshotSpec> stops(int width, int height, String lang, List<Variant> variants) {
        var destinations = new TourDestinations(show.content(), false).list();
        return variants.stream().flatMap(variant -> destinations.stream()
                .filter(destination -> !variant.simple() || changesWithSimple(destination))
                .map(destination -> new ScreenshotSpec(destination, new Lang(lang), width, height, variant))).toList();
    }

    /** The choice of fewer tiles shows on home and on the greeting only. */
    private static boolean changesWithSimple(Destination destination) {
        return destination instanceof Destination.Home || destination instanceof Destination.Attract;
    }

    /** Shows the pages of some stops; {@code look} is called on the FX thread. */
    public void visit(List<ScreenshotSpec> stops, Consumer<TourPage> look) {
        var sights = new LobbyScreenshots(show);
        var reused = new ReusedScene();
        stops.forEach(stop -> Fx.run(() -> {
            var sight = sights.at(stop);
            var scene = reused.show(sight.root(), stop.width(), stop.height());
            int count = sight.pages();
            for (int page : pages(count)) {
                sight.turnTo(page);
                Fx.layOut(sight.root());
                look.accept(new TourPage(stop, scene, page, count, "%s, %s, %s %s, page %d".formatted(
                        DestinationPath.of(stop.destination()), stop.lang(), stop.size(), stop.variant().name(),
                        page + 1)));
            }
            sight.leave();
        }));
        Fx.run(reused::clear);
    }

    private int[] pages(int count) {
        return IntStream.range(0, count).filter(page -> page < first || page >= count - last).toArray();
    }
}
