// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.FxTest;

/** Answers fit on one screen: how many pages each screen has, and how well they are filled. */
@FxTest
public class OneGlanceTest {

    /** The least share of the height of a page that is used. */
    private static final double LEAST_FILL = 0.45;
    /** The greatest share of the display for heading and bar with large text. */
    private static final double MOST_FRAME = 0.35;
    /** The most destinations that have more than one page. */
    private static final int MORE_THAN_ONE = 2;
    /** The most pages in Russian, in landscape, beyond one for each destination. */
    private static final int MOST_FURTHER_PAGES = 2;

    @ParameterizedTest(name = "{0} px wide")
    @ValueSource(ints = {1080, 1920})
    void nearlyEveryScreenHasOnePage(int width) {
        var check = check();
        for (var lang : TourMatrix.LANGUAGES) {
            var counts = check.counts(width, lang, "normal");
            int pages = counts.values().stream().mapToInt(count -> count).sum();
            long single = counts.values().stream().filter(count -> count == 1).count();
            System.out.printf("one glance: %d px wide, %s, 100 %%: %d screens, %d pages, %d %% on one page%n", width,
                    lang, counts.size(), pages, 100 * single / counts.size());
            assertThat(counts.entrySet().stream().filter(count -> count.getValue() > 1)).as(lang)
                    .hasSizeLessThanOrEqualTo(MORE_THAN_ONE);
            if (lang.equals("ru") && width == 1920) {
                assertThat(pages - counts.size()).isLessThanOrEqualTo(MOST_FURTHER_PAGES);
            }
        }
    }

    @Test
    void noPageAtTheUsualSizeIsHalfEmpty() {
        assertThat(check().pages().stream().filter(page -> page.stop().variant().name().equals("normal")
                && page.fill() < LEAST_FILL).map(page -> "%s: %.0f %%".formatted(page.where(), 100 * page.fill())))
                .isEmpty();
    }

    @Test
    void noPageHasNothingToReadOrTouch() {
        assertThat(check().pages().stream().filter(FillCheck.FilledPage::empty).map(FillCheck.FilledPage::where))
                .isEmpty();
    }

    /** With large text, heading and bar leave most of the display to the content. */
    @ParameterizedTest
    @ValueSource(strings = {"normal", "medium", "large"})
    void headingAndBarTakeAThirdOfTheDisplay(String variant) {
        var pages = check().pages().stream().filter(page -> page.stop().variant().name().equals(variant)).toList();
        System.out.printf("one glance: %s: heading and bar take at most %.1f %%, %d pages%n", variant,
                100 * pages.stream().mapToDouble(FillCheck.FilledPage::frame).max().orElse(0), pages.size());
        assertThat(pages.stream().filter(page -> !variant.equals("normal") && page.frame() > MOST_FRAME)
                .map(page -> "%s: %.1f %%".formatted(page.where(), 100 * page.frame()))).isEmpty();
    }

    /** The two screens that most visitors need, at 200 %. */
    @ParameterizedTest
    @CsvSource({"home, 4", "directions, 3"})
    void theFirstScreensNeedFewPagesWithLargeText(String screen, int most) {
        var pages = check().pages().stream().filter(page -> page.stop().variant().name().equals("large")
                && page.stop().path().startsWith(screen))
                .collect(Collectors.groupingBy(FillCheck.FilledPage::stop, Collectors.counting()));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(2 * 5);
        assertThat(pages.entrySet().stream().filter(count -> count.getValue() > most)).isEmpty();
    }

    private static FillCheck check() {
        return TourMatrix.walkedBy(FillCheck.class, FillCheck::new);
    }
}
