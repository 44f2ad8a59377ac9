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

/** Visits screens of the tour and passes each of their pages to a test. */
public final class TourPages {

    /**
     * A page that has been laid out.
     *
     * @param stop the screen and its settings
     * @param scene the scene with the page
     * @param number of the page, from 0
     * @param count the number of pages of the screen
     * @param where screen and page for a message
     */
    public record TourPage(ScreenshotSpec stop, Scene scene, int number, int count, String where) {

        /** Whether it is the first or the last page of its screen. */
        boolean isAtAnEnd() {
            return number == 0 || number == count - 1;
        }
    }

    /** Every combination of contrast, text size and reach; simple mode alone and with large texts; 150 %. */
    public static final List<Variant> MATRIX = Stream
            .concat(Variant.all().stream().filter(variant -> !variant.simple()),
                    Stream.of(Variant.parse("simple"), Variant.parse("large-simple"), Variant.parse("medium"),
                            Variant.parse("reach-medium")))
            .toList();

    private final LoadedPack show;
    private final int first;
    private final int last;

    /**
     * Visits the first and the last pages of each screen, which are enough if many pages are similar.
     *
     * @param first the number of pages from the beginning
     * @param last the number of pages up to the end
     */
    public TourPages(LoadedPack show, int first, int last) {
        this.show = show;
        this.first = first;
        this.last = last;
    }

    /** Every kind of screen, in one size, one language and some variants. */
    public List<ScreenshotSpec> stops(int width, int height, String lang, List<Variant> variants) {
        var destinations = new TourDestinations(show.content(), false).list();
        return variants.stream().flatMap(variant -> destinations.stream()
                .filter(destination -> !variant.simple() || changesWithSimple(destination))
                .map(destination -> new ScreenshotSpec(destination, new Lang(lang), width, height, variant))).toList();
    }

    /** Simple mode changes only the home screen and the attract screen. */
    private static boolean changesWithSimple(Destination destination) {
        return destination instanceof Destination.Home || destination instanceof Destination.Attract;
    }

    /** Visits the pages of some screens; {@code look} is called on the FX thread. */
    public void visit(List<ScreenshotSpec> stops, Consumer<TourPage> look) {
        var screenshots = new LobbyScreenshots(show);
        var reused = new ReusedScene();
        stops.forEach(stop -> Fx.run(() -> {
            var target = screenshots.at(stop);
            var scene = reused.show(target.root(), stop.width(), stop.height());
            int count = target.pages();
            for (int page : pages(count)) {
                target.turnTo(page);
                Fx.layOut(target.root());
                look.accept(new TourPage(stop, scene, page, count, "%s, %s, %s %s, page %d".formatted(
                        DestinationPath.of(stop.destination()), stop.lang(), stop.size(), stop.variant().name(),
                        page + 1)));
            }
            target.leave();
        }));
        Fx.run(reused::clear);
    }

    private int[] pages(int count) {
        return IntStream.range(0, count).filter(page -> page < first || page >= count - last).toArray();
    }
}
