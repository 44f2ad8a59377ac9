// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.testing.TextContrast.Reading;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.Variant;

/** Measures the contrast of every text and icon with its background. */
final class ContrastCheck implements TourMatrix.Check {

    /** The kinds of elements with their minimum contrast, which is higher for texts than for icons. */
    enum ContrastKind {
        TEXT("text", 7), TEXT_IN_HIGH_CONTRAST("text in high contrast", 10), ICON("icon", 3);

        private final String name;
        private final double minimum;

        ContrastKind(String name, double minimum) {
            this.name = name;
            this.minimum = minimum;
        }

        static ContrastKind of(Reading reading, ScreenshotSpec stop) {
            return reading.icon() ? ICON : stop.variant().contrast() ? TEXT_IN_HIGH_CONTRAST : TEXT;
        }
    }

    /** The contrast of a text or icon, and its location. */
    record ContrastCase(ContrastKind kind, Reading reading, String where) {

        boolean isFaint() {
            return reading.ratio() < kind.minimum;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %s, %.2f:1", where, reading.node(), reading.ratio());
        }
    }

    /** The variants of which every page is checked; others have the same colours on more pages, so two are enough. */
    private static final List<Variant> EVERY_PAGE = List.of(Variant.NORMAL, Variant.parse("contrast"));

    private final Map<ContrastKind, ContrastCase> worst = new EnumMap<>(ContrastKind.class);
    private final Map<String, List<ContrastCase>> faint = new HashMap<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private int looks;

    @Override
    public boolean wants(ScreenshotSpec stop) {
        return true;
    }

    @Override
    public void look(PaintedPage page) {
        if (page.isAtAnEnd() || EVERY_PAGE.contains(page.stop().variant())) {
            var key = key(page.stop().width(), page.stop().lang().tag());
            pages.merge(key, 1, Integer::sum);
            looks(page.painting(), page.stop(), page.where()).forEach(look -> {
                looks++;
                worst.merge(look.kind(), look, (old, now) -> now.reading().ratio() < old.reading().ratio() ? now : old);
                if (look.isFaint()) {
                    faint.computeIfAbsent(key, _ -> new ArrayList<>()).add(look);
                }
            });
        }
    }

    /** The contrast of every text and icon of a painted page. */
    static Stream<ContrastCase> looks(TextContrast painting, ScreenshotSpec stop, String where) {
        return painting.readings().stream()
                .map(reading -> new ContrastCase(ContrastKind.of(reading, stop), reading, where));
    }

    /** The elements with too little contrast, in one shape and language. */
    List<ContrastCase> faint(int width, String lang) {
        return faint.getOrDefault(key(width, lang), List.of());
    }

    /** The number of checked pages, in one shape and language. */
    int pages(int width, String lang) {
        return pages.getOrDefault(key(width, lang), 0);
    }

    /** The lowest contrast of each kind, and the number of elements and pages. */
    String figure() {
        var kinds = Stream.of(ContrastKind.values()).map(kind -> "worst " + kind.name + " " + worst.get(kind)).toList();
        return String.format(Locale.ROOT, "%s; %,d texts and icons on %,d pages", String.join("; ", kinds), looks,
                pages.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static String key(int width, String lang) {
        return width + " " + lang;
    }
}
