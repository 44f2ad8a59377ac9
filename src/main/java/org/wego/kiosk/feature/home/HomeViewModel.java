// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.NoticePlace;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.WalkingDirections;
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

    /** A tile for every task for which the pack has content; in simple mode the main ones, and reception. */
    List<HomeTile> tiles() {
        boolean simple = context.session().simple();
        return Stream.of(Optional.of(contact()), content.directions().map(this::directions),
                content.buses().map(buses -> tile(Pictogram.BUS, TaskColour.BUSES, buses.title(),
                        count("home.lines", content.lines().values()), new Destination.Buses(Optional.empty()), true)),
                content.building().map(guide -> tile(Pictogram.FLOORS, TaskColour.BUILDING, guide.title(),
                        count("home.places", guide.places()), new Destination.Building(Optional.empty()), false)),
                content.offices().filter(offices -> !offices.offices().isEmpty()).map(offices -> new HomeTile(
                        Pictogram.GLOBE, TaskColour.OFFICES, context.text(offices.title()), places(offices),
                        new Destination.Offices(), false)),
                content.hotlines().map(guide -> tile(Pictogram.PHONE, TaskColour.HOTLINES, guide.title(),
                        count("home.hotlines", guide.hotlines()), new Destination.Hotlines(), false)),
                content.board().map(board -> tile(Pictogram.LANGUAGES, TaskColour.BOARD, board.title(),
                        count("home.cards", board.cards()), new Destination.Board(Optional.empty()), false)),
                content.taxi().map(guide -> tile(Pictogram.TAXI, TaskColour.TAXI, guide.title(),
                        context.message("home.taxi"), new Destination.Taxi(Optional.empty()), false)),
                content.city().map(city -> tile(Pictogram.CITY, TaskColour.CITY, city.title(),
                        count("home.figures", city.figures()), new Destination.City(), false)),
                content.solution().map(solution -> tile(Pictogram.SHARING, TaskColour.SOLUTION, solution.title(),
                        context.message("home.policies"), new Destination.Solution(), false)),
                Optional.of(new HomeTile(Pictogram.SEARCH, TaskColour.FIND, context.message("search.title"),
                        fact(context.message("home.find")), new Destination.Find(""), false)),
                Optional.of(new HomeTile(Pictogram.BELL, TaskColour.HOME, context.message("reception.title"),
                        fact(context.message("home.reception")), new Destination.Reception(), true))
                        .filter(_ -> simple))
                .flatMap(Optional::stream).filter(tile -> tile.main() || !simple).toList();
    }

    private HomeTile contact() {
        return tile(Pictogram.BUILDING, TaskColour.HOME, content.contact().title(),
                floor() + context.message("list.separator") + context.message("home.phone"),
                new Destination.ContactDetails(), true);
    }

    private HomeTile directions(WalkingDirections directions) {
        var station = directions.station();
        return tile(Pictogram.SUBWAY, TaskColour.DIRECTIONS, directions.title(),
                context.text(station.exit()) + context.message("list.separator")
                        + context.message("map.metres", context.formats().number(station.metres())),
                new Destination.Directions(Optional.empty()), true);
    }

    private HomeTile tile(Pictogram picture, TaskColour colour, LocalizedText title, String fact,
            Destination destination,
            boolean main) {
        return new HomeTile(picture, colour, context.text(title), fact(fact), destination, main);
    }

    private String count(String key, Collection<?> counted) {
        return context.message(key, context.formats().number(counted.size()));
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
