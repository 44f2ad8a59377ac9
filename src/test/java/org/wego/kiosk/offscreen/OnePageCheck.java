// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.Variant;

/** Lists the pages of the screens that must fit one page. */
final class OnePageCheck implements TourMatrix.Check {

    static final List<Destination> AT_A_GLANCE = List.of(new Destination.Home(),
            new Destination.Buses(Optional.empty()));
    private static final List<Variant> ORDINARY_LETTERS = List.of(Variant.NORMAL, Variant.parse("contrast"));

    private record SeenPage(int width, Variant variant, String where) {}

    private final List<SeenPage> pages = new ArrayList<>();

    @Override
    public boolean wants(ScreenshotSpec stop) {
        return AT_A_GLANCE.contains(stop.destination()) && ORDINARY_LETTERS.contains(stop.variant());
    }

    @Override
    public boolean needs(ScreenshotSpec stop) {
        return wants(stop);
    }

    @Override
    public void look(PaintedPage page) {
        pages.add(new SeenPage(page.stop().width(), page.stop().variant(), page.where()));
    }

    /** The pages of these screens in one shape and variant. */
    List<String> pages(int width, String variant) {
        return pages.stream().filter(seen -> seen.width() == width && seen.variant().equals(Variant.parse(variant)))
                .map(SeenPage::where).toList();
    }
}
