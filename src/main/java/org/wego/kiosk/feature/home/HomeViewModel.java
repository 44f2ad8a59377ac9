// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Pictogram;

/** Which tasks the content offers, and what is to be announced now. */
final class HomeViewModel {

    /** So many places are named on a tile. */
    private static final int NAMED = 2;

    private final Content content;
    private final Visit visit;

    HomeViewModel(Content content, Visit visit) {
        this.content = content;
        this.visit = visit;
    }

    String welcome() {
        return visit.text(content.organisation().welcome());
    }

    String organisation() {
        return visit.text(content.organisation().fullName());
    }

    /** Whose kiosk this is and where it stands. */
    String place() {
        return visit.text(content.organisation().name()) + visit.say("list.separator")
                + visit.text(content.manifest().kiosk().place());
    }

    /** A tile for every subject that the pack has; what a pack does not have is not offered. */
    List<HomeTile> tiles() {
        var tiles = new ArrayList<HomeTile>();
        tiles.add(new HomeTile(Pictogram.BUILDING, visit.text(content.contact().title()),
                visit.text(content.contact().floor()) + visit.say("list.separator") + visit.say("home.phone"),
                new Destination.ContactDetails(), true));
        content.directions().ifPresent(directions -> tiles.add(new HomeTile(Pictogram.SUBWAY,
                visit.text(directions.title()), visit.text(directions.station().exit()) + visit.say("list.separator")
                        + visit.say("map.metres", visit.formats().number(directions.station().metres())),
                new Destination.Directions(Optional.empty()), true)));
        content.buses().ifPresent(buses -> tiles.add(new HomeTile(Pictogram.BUS, visit.text(buses.title()),
                visit.say("home.lines", visit.formats().number(content.lines().size())),
                new Destination.Buses(Optional.empty()), true)));
        content.offices().filter(offices -> !offices.offices().isEmpty())
                .ifPresent(offices -> tiles.add(new HomeTile(Pictogram.GLOBE, visit.text(offices.title()),
                        places(offices), new Destination.Offices(), false)));
        content.city().ifPresent(city -> tiles.add(new HomeTile(Pictogram.CITY, visit.text(city.title()),
                visit.say("home.figures", visit.formats().number(city.figures().size())), new Destination.City(),
                false)));
        content.solution().ifPresent(solution -> tiles.add(new HomeTile(Pictogram.SHARING,
                visit.text(solution.title()), visit.say("home.policies"), new Destination.Solution(), false)));
        if (visit.session().simple()) {
            tiles.removeIf(tile -> !tile.main());
            tiles.add(new HomeTile(Pictogram.BELL, visit.say("reception.title"), visit.say("home.reception"),
                    new Destination.Reception(), true));
        }
        return tiles;
    }

    /** What is announced at this moment: what is announced for a time first, then in the order of the pack. */
    List<String> notices() {
        return content.noticesAt(visit.now()).stream().sorted(Comparator.comparing(Notice::isForATime).reversed())
                .map(Notice::text).map(visit::text).toList();
    }

    /** Where they are, or how many where a tile has no room for all. */
    private String places(RegionalOffices offices) {
        var places = offices.offices().stream().map(office -> visit.text(office.place())).distinct().toList();
        return places.size() > NAMED ? visit.say("home.offices", visit.formats().number(offices.offices().size()))
                : String.join(visit.say("list.separator"), places);
    }
}
