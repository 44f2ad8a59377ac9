// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.session.ShownNotice;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.control.TileFact;
import org.wego.kiosk.ui.page.TaskColour;

/** The tasks for which the pack has content, and the current notices. */
final class HomeViewModel {

    /** The maximum number of places that are named on a tile. */
    private static final int NAMED = 2;

    private final Content content;
    private final ScreenContext context;

    HomeViewModel(Content content, ScreenContext context) {
        this.content = content;
        this.context = context;
    }

    String welcome() {
        return context.text(content.organisation().welcome());
    }

    String organisation() {
        return context.text(content.organisation().fullName());
    }

    /** The floor of the office. */
    String floor() {
        return context.text(content.contact().floor());
    }

    /** The organisation and the location of the kiosk. */
    String place() {
        return context.text(content.organisation().name()) + context.message("list.separator")
                + context.text(content.manifest().kiosk().place());
    }

    /** A tile for every task for which the pack has content. */
    List<HomeTile> tiles() {
        var tiles = new ArrayList<HomeTile>();
        tiles.add(new HomeTile(Pictogram.BUILDING, TaskColour.HOME, context.text(content.contact().title()),
                fact(floor() + context.message("list.separator") + context.message("home.phone")),
                new Destination.ContactDetails(), true));
        content.directions().ifPresent(directions -> tiles.add(new HomeTile(Pictogram.SUBWAY, TaskColour.DIRECTIONS,
                context.text(directions.title()),
                fact(context.text(directions.station().exit()) + context.message("list.separator")
                        + context.message("map.metres", context.formats().number(directions.station().metres()))),
                new Destination.Directions(Optional.empty()), true)));
        content.buses().ifPresent(buses -> tiles.add(new HomeTile(Pictogram.BUS, TaskColour.BUSES,
                context.text(buses.title()),
                fact(context.message("home.lines", context.formats().number(content.lines().size()))),
                new Destination.Buses(Optional.empty()), true)));
        content.offices().filter(offices -> !offices.offices().isEmpty())
                .ifPresent(offices -> tiles.add(new HomeTile(Pictogram.GLOBE, TaskColour.OFFICES,
                        context.text(offices.title()), places(offices), new Destination.Offices(), false)));
        content.city().ifPresent(city -> tiles.add(new HomeTile(Pictogram.CITY, TaskColour.CITY,
                context.text(city.title()),
                fact(context.message("home.figures", context.formats().number(city.figures().size()))),
                new Destination.City(), false)));
        content.solution().ifPresent(solution -> tiles.add(new HomeTile(Pictogram.SHARING, TaskColour.SOLUTION,
                context.text(solution.title()), fact(context.message("home.policies")), new Destination.Solution(),
                false)));
        if (context.session().simple()) {
            tiles.removeIf(tile -> !tile.main());
            tiles.add(new HomeTile(Pictogram.BELL, TaskColour.HOME, context.message("reception.title"),
                    fact(context.message("home.reception")), new Destination.Reception(), true));
        }
        return tiles;
    }

    private static List<TileFact> fact(String text) {
        return List.of(TileFact.of(text));
    }

    /** The current notices: those with a time limit first, otherwise in the order of the pack. */
    List<ShownNotice> notices() {
        return ShownNotice.at(NoticePlace.HOME, content, context);
    }

    /** The current notices with a time limit, in the order of the pack. */
    List<ShownNotice> urgentNotices() {
        return notices().stream().filter(ShownNotice::urgent).toList();
    }

    /** The notices without a time limit, in the order of the pack. */
    List<ShownNotice> standingNotices() {
        return notices().stream().filter(notice -> !notice.urgent()).toList();
    }

    /** The places of the offices with their local times, or their number if a tile has no room for all names. */
    private List<TileFact> places(RegionalOffices offices) {
        var all = offices.offices();
        return all.size() > NAMED ? fact(context.message("home.offices", context.formats().number(all.size())))
                : all.stream().map(office -> TileFact.live(() -> timeAndPlace(office),
                        () -> timeAndPlace(Instant.EPOCH, office))).toList();
    }

    /** The time at a place, if the clock can be right, and the place; a long name is broken, but not the time. */
    private String timeAndPlace(Office office) {
        return context.now().map(now -> timeAndPlace(now, office)).orElseGet(() -> context.text(office.place()));
    }

    private String timeAndPlace(Instant moment, Office office) {
        return context.formats().time(moment, office.timeZone()) + " " + context.text(office.place());
    }
}
