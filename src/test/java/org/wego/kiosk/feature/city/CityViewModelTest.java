// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Visits;

class CityViewModelTest {

    @Test
    void everyFigureHasItsSource() {
        var city = city("en", true);
        assertThat(city.title()).isEqualTo("Host city Seoul");
        assertThat(city.figures()).map(CityFigure::figure).containsExactly("3×", "1st", "4th", "6/40", "UN");
        assertThat(city.figures()).map(CityFigure::source).satisfiesExactly(
                un -> assertThat(un).isEqualTo("United Nations. 2014"),
                rutgers -> assertThat(rutgers).contains("Rutgers University-Newark").endsWith(". As published"),
                economy -> assertThat(economy).contains("not published").endsWith(". As published"),
                index -> assertThat(index).contains("not published").endsWith(". As published"),
                awards -> assertThat(awards).isEqualTo("United Nations. As published"));
    }

    @Test
    void everyFigureCanBeReadAtAGlance() {
        assertThat(city("en", true).figures()).map(CityFigure::glance).map(glance -> glance.orElse("none"))
                .containsExactly("First: Republic of Korea", "Seoul first, consistently", "The world’s fourth largest",
                        "Sixth of 40 major cities", "Won many times");
        assertThat(city("en", true).figures()).map(CityFigure::glanceSource).map(source -> source.orElse("none"))
                .containsExactly("United Nations, 2014", "Rutgers University-Newark", "none", "none",
                        "United Nations");
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyFigureHasTextsInEveryLanguage(String tag) {
        assertThat(city(tag, true).figures()).hasSize(5).allSatisfy(figure -> {
            assertThat(figure.title()).isNotBlank();
            assertThat(figure.text()).isNotBlank();
            assertThat(figure.source()).isNotBlank().doesNotContain("{");
        });
        assertThat(city(tag, true).about()).isNotBlank();
    }

    @Test
    void theCityLinksToTheSharedSolutionIfThePackHasOne() {
        assertThat(city("en", true).hasSolution()).isTrue();
        assertThat(city("en", true).solutionLabel()).isEqualTo("What the city shares");
        assertThat(city("en", false).hasSolution()).isFalse();
    }

    private static CityViewModel city(String tag, boolean solution) {
        return new CityViewModel(Contents.sample().city().orElseThrow(), solution, Visits.in(tag).context());
    }
}
