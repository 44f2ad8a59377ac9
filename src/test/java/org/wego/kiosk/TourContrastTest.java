// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.accessibility.Row;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.testing.TextContrast.Reading;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** Every text of every kind of screen stands out from whatever is behind it, and every icon. */
@FxTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourContrastTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    /** Larger texts and lower zones have the same colours on more pages: the first and the last of them are enough. */
    private static final List<Variant> EVERY_PAGE = List.of(Variant.NORMAL, Variant.parse("contrast"));

    /** What needs contrast, and how much: more for letters than for icons. */
    private enum Kind {
        TEXT("text", 7), TEXT_IN_HIGH_CONTRAST("text in high contrast", 10), ICON("icon", 3);

        private final String name;
        private final double least;

        Kind(String name, double least) {
            this.name = name;
            this.least = least;
        }

        static Kind of(Reading reading, TourStop stop) {
            return reading.icon() ? ICON : stop.variant().contrast() ? TEXT_IN_HIGH_CONTRAST : TEXT;
        }
    }

    private record Look(Kind kind, Reading reading, String where) {

        boolean isFaint() {
            return reading.ratio() < kind.least;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %s, %.2f:1", where, reading.node(), reading.ratio());
        }
    }

    private final List<Look> looks = new ArrayList<>();

    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,en", "1080,1920,ko", "1080,1920,zh", "1080,1920,ja", "1080,1920,ru", "1920,1080,en",
            "1920,1080,ko", "1920,1080,zh", "1920,1080,ja", "1920,1080,ru"})
    void everyTextOfEveryScreenStandsOut(int width, int height, String lang) {
        var others = TourPages.MATRIX.stream().filter(variant -> !EVERY_PAGE.contains(variant)).toList();
        assertThat(faults(everyPage(), EVERY_PAGE, width, height, lang)).isEmpty();
        assertThat(faults(endPages(), others, width, height, lang)).isEmpty();
    }

    /** The ground of a tile is white, and the grey is that of the standard. */
    @Test
    void aFaintTextIsFoundAndNamed() {
        var pages = endPages();
        var home = pages.stops(1080, 1920, "en", List.of(Variant.NORMAL)).stream()
                .filter(stop -> stop.destination() instanceof Destination.Home).toList();
        var faint = new ArrayList<String>();
        pages.visit(home, page -> {
            page.scene().lookup(".tile .text-name").setStyle("-fx-text-fill: #767676;");
            Fx.layOut(page.scene().getRoot());
            looks(page).filter(Look::isFaint).map(Look::toString).forEach(faint::add);
        });
        assertThat(faint).singleElement().asString().startsWith("home, en, 1080x1920 normal, page 1: ")
                .contains(".text-name \"").endsWith("4.54:1");
    }

    @AfterAll
    void sayWhatWasSeen() {
        var worst = Stream.of(Kind.values()).map(this::worst).toList();
        Row.A05.measured(String.format(Locale.ROOT, "%s; %,d texts and icons on %,d pages", String.join("; ", worst),
                looks.size(), looks.stream().map(Look::where).distinct().count()));
    }

    private String worst(Kind kind) {
        return looks.stream().filter(look -> look.kind() == kind)
                .min((one, other) -> Double.compare(one.reading().ratio(), other.reading().ratio()))
                .map(look -> "worst " + kind.name + " " + look).orElse("no " + kind.name);
    }

    private static TourPages everyPage() {
        return new TourPages(show(), Integer.MAX_VALUE, 0);
    }

    private static TourPages endPages() {
        return new TourPages(show(), 1, 1);
    }

    private static PackShow show() {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        return Fx.get(() -> new PackShow(pack, CLOCK));
    }

    private List<String> faults(TourPages pages, List<Variant> variants, int width, int height, String lang) {
        var seen = new ArrayList<Look>();
        pages.visit(pages.stops(width, height, lang, variants), page -> looks(page).forEach(seen::add));
        looks.addAll(seen);
        return seen.stream().filter(Look::isFaint).map(Look::toString).toList();
    }

    private static Stream<Look> looks(TourPages.Page page) {
        return TextContrast.of(page.scene()).stream()
                .map(reading -> new Look(Kind.of(reading, page.stop()), reading, page.where()));
    }
}
