// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.wego.kiosk.AllPagesTest;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.Troubles;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.Variant;

/**
 * Every page of the bundled pack: each kind of screen in each of its states, in each language and shape, and in the
 * variants that differ there.
 *
 * <p>The usual build visits a sample: each screen in each language and shape at the usual size, and in each variant in
 * one language and shape, which differ from screen to screen; {@link Matrix}.
 *
 * <p>Each page is laid out once and painted at most once for all checks. A check keeps its findings, never a picture.
 * All checks share one walk if {@link #walkForAll} is called first, as {@link AllPagesTest} does; a test class that
 * runs alone walks only for its own check.
 */
@WegoContent("measures the screens that are shipped")
public final class TourMatrix {

    /** A check of pages. */
    interface Check {

        /** Whether the check needs the pages of a screen. */
        boolean wants(ScreenshotSpec stop);

        /** Whether the check needs the pages of a screen also where the walk visits a sample. */
        default boolean needs(ScreenshotSpec stop) {
            return false;
        }

        /** Checks a page that has been laid out; called on the FX thread. */
        void look(PaintedPage page);
    }

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja", "ru");

    static final String IN_CONTRAST = "ko";
    private static final List<String> SHORT_AND_LONG = List.of("ko", "ru");

    /** Portrait and landscape. */
    private static final List<Integer> WIDTHS = List.of(1080, 1920);
    private static final int BOTH_SIDES = 3000;
    private static final Map<Class<?>, Check> WALKED = new HashMap<>();

    private TourMatrix() {}

    /** Walks once for every check. */
    public static synchronized void walkForAll() {
        // The cursor check is last, because it focuses each control.
        walk(List.of(new AccessibilityCheck(), new ContrastCheck(), new CodesCheck(), new OnePageCheck(),
                new FillCheck(),
                new CursorCheck()));
    }

    /** The check with its findings; walks over the pages unless a walk has included this check. */
    static synchronized <C extends Check> C walkedBy(Class<C> kind, Supplier<C> check) {
        if (!WALKED.containsKey(kind)) {
            walk(List.of(check.get()));
        }
        return kind.cast(Objects.requireNonNull(WALKED.get(kind)));
    }

    private static void walk(List<Check> checks) {
        var pages = pages(Integer.MAX_VALUE, 0);
        var all = WIDTHS.stream().flatMap(width -> LANGUAGES.stream().flatMap(
                lang -> pages.stops(width, BOTH_SIDES - width, lang, variants(lang)).stream())).toList();
        var sample = Set.copyOf(Matrix.of(all, stop -> List.of(stop.destination(), stop.variant()), 0));
        var stops = all.stream().filter(stop -> checks.stream().anyMatch(check -> check.wants(stop)))
                .filter(stop -> sample.contains(stop) || stop.variant().equals(Variant.NORMAL)
                        || checks.stream().anyMatch(check -> check.needs(stop)))
                .toList();
        pages.visit(stops, page -> {
            var painted = new PaintedPage(page);
            checks.stream().filter(check -> check.wants(page.stop())).forEach(check -> check.look(painted));
        });
        Troubles.fail();
        checks.forEach(check -> WALKED.put(check.getClass(), check));
    }

    /**
     * High contrast has other edges, so one language has it at every size and reach; BundledPackTrialTest tries whether the
     * texts of all languages are whole there at 200 %.
     * The medium size is checked in the languages with the shortest and the longest words.
     */
    private static List<Variant> variants(String lang) {
        return TourPages.MATRIX.stream().filter(variant -> variant.contrast()
                ? lang.equals(IN_CONTRAST) || (variant.percent() == 100 && !variant.reach())
                : variant.percent() != 150 || SHORT_AND_LONG.contains(lang)).toList();
    }

    /** The first and the last pages of the bundled pack's screens. */
    static TourPages pages(int first, int last) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        return new TourPages(Fx.get(() -> new LoadedPack(pack, CLOCK)), first, last);
    }
}
