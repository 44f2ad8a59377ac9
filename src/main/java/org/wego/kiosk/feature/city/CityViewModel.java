// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.List;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.session.Visit;

/** The city's figures as a visitor reads them. */
final class CityViewModel {

    private final HostCity city;
    private final boolean solution;
    private final Visit visit;

    CityViewModel(HostCity city, boolean solution, Visit visit) {
        this.city = city;
        this.solution = solution;
        this.visit = visit;
    }

    String title() {
        return visit.text(city.title());
    }

    String about() {
        return visit.text(city.about());
    }

    List<CityFigure> figures() {
        return city.figures().stream().map(this::figure).toList();
    }

    boolean leadsOn() {
        return solution;
    }

    String leadOn() {
        return visit.say("city.lead-on");
    }

    private CityFigure figure(HostCity.Figure figure) {
        var who = figure.measuredBy().known().map(visit::text).orElse(visit.say("city.measured-by.unknown"));
        var when = figure.when().known().map(visit::text).orElse(visit.say("city.when.unknown"));
        return new CityFigure(visit.text(figure.figure()), visit.text(figure.title()), visit.text(figure.text()),
                visit.say("city.source", who, when));
    }
}
