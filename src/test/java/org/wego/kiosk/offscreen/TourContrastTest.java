// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.accessibility.AccessibilityRow;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.tour.Variant;

/** Every text and icon of every kind of screen has enough contrast with its background. */
@FxTest
public class TourContrastTest {

    /** The number of pages in each shape and language; each kind of screen and variant has at least one page. */
    private static final int MIN_PAGES = Matrix.isFull() ? 200 : 50;
    /** The number of pages in the language that is checked in high contrast at every size. */
    private static final int MIN_PAGES_IN_CONTRAST = Matrix.isFull() ? 500 : 100;

    static Stream<Arguments> shapesAndLanguages() {
        return Stream.of(1080, 1920).flatMap(width -> TourMatrix.LANGUAGES.stream()
                .map(lang -> Arguments.of(width, lang)));
    }

    @ParameterizedTest(name = "{0} px wide, {1}")
    @MethodSource("shapesAndLanguages")
    void everyTextOfEveryScreenStandsOut(int width, String lang) {
        var check = check();
        assertThat(check.faint(width, lang)).isEmpty();
        assertThat(check.pages(width, lang)).isGreaterThan(
                lang.equals(TourMatrix.IN_CONTRAST) ? MIN_PAGES_IN_CONTRAST : MIN_PAGES);
    }

    @Test
    @DisplayName("A05 contrast of texts")
    void a05() {
        AccessibilityRow.A05.measured(check().figure());
    }

    /** The row is white, and the grey has the contrast 4.54:1 that the standard gives for it. */
    @Test
    void aFaintTextIsFoundAndNamed() {
        var pages = TourMatrix.pages(1, 1);
        var city = pages.stops(1080, 1920, "en", List.of(Variant.NORMAL)).stream()
                .filter(stop -> stop.destination() instanceof Destination.City).toList();
        var faint = new ArrayList<String>();
        pages.visit(city, page -> {
            page.scene().lookup(".figure-row .text-strong").setStyle("-fx-text-fill: #767676;");
            Fx.layOut(page.scene().getRoot());
            ContrastCheck.looks(TextContrast.paint(page.scene()), page.stop(), page.where())
                    .filter(ContrastCheck.ContrastCase::isFaint).map(ContrastCheck.ContrastCase::toString)
                    .forEach(faint::add);
        });
        assertThat(faint).singleElement().asString().startsWith("city, en, 1080x1920 normal, page 1: ")
                .contains(".text-strong \"").endsWith("4.54:1");
    }

    private static ContrastCheck check() {
        return TourMatrix.walkedBy(ContrastCheck.class, ContrastCheck::new);
    }
}
