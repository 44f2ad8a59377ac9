// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The home screen. */
public final class HomePage extends ScreenPage {

    HomePage(Glass glass) {
        super(glass);
    }

    /** The names of the tiles, in order. */
    public List<String> tiles() {
        return glass.texts(".tile .text-name");
    }

    /** The summaries on the tiles. */
    public List<String> summaries() {
        return glass.texts(".tile .text-muted");
    }

    /** The notices on the home screen itself. */
    public List<String> banners() {
        return glass.texts(".banner");
    }

    /** All notices, even if there are so many that they have a separate screen. */
    public List<String> notices() {
        var several = glass.texts(".button").stream().filter(text -> text.startsWith("Notices: ")).findFirst();
        if (several.isEmpty()) {
            return banners();
        }
        follow(several.get());
        var notices = glass.texts(".label");
        touch("Close the notices");
        return notices;
    }

    public ContactPage openContact() {
        touch("Secretariat & contact");
        return new ContactPage(glass);
    }

    public DirectionsPage openDirections() {
        touch("Directions");
        return new DirectionsPage(glass);
    }

    public BusesPage openBuses() {
        touch("Buses");
        return new BusesPage(glass);
    }

    public OfficesPage openOffices() {
        touch("Regional offices");
        return new OfficesPage(glass);
    }

    public CityPage openCity() {
        touch("Host city Seoul");
        return new CityPage(glass);
    }

    public SolutionPage openSolution() {
        touch("The Seoul Solution");
        return new SolutionPage(glass);
    }
}
