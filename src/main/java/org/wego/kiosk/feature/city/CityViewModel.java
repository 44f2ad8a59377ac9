// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.session.ScreenContext;

/** The texts of the city screen. */
final class CityViewModel {

    private final HostCity city;
    private final boolean solution;
    private final ScreenContext context;

    CityViewModel(HostCity city, boolean solution, ScreenContext context) {
        this.city = city;
        this.solution = solution;
        this.context = context;
    }

    String title() {
        return context.text(city.title());
    }

    String about() {
        return context.text(city.about());
    }

    List<CityFigure> figures() {
        return city.figures().stream().map(this::figure).toList();
    }

    boolean hasSolution() {
        return solution;
    }

    String solutionLabel() {
        return context.message("city.lead-on");
    }

    private CityFigure figure(HostCity.Figure figure) {
        var who = figure.measuredBy().known().map(context::text).orElse(context.message("city.measured-by.unknown"));
        var when = figure.when().known().map(context::text).orElse(context.message("city.when.unknown"));
        return new CityFigure(context.text(figure.figure()), context.text(figure.title()), context.text(figure.text()),
                figure.glance().map(context::text), figure.glanceSource().map(context::text), who,
                context.message("city.source", who, when));
    }
}
