// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.Optional;
import java.util.stream.Collectors;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination.Access;
import org.wego.kiosk.nav.Destination.Attract;
import org.wego.kiosk.nav.Destination.Board;
import org.wego.kiosk.nav.Destination.Building;
import org.wego.kiosk.nav.Destination.Buses;
import org.wego.kiosk.nav.Destination.Card;
import org.wego.kiosk.nav.Destination.City;
import org.wego.kiosk.nav.Destination.ContactDetails;
import org.wego.kiosk.nav.Destination.Directions;
import org.wego.kiosk.nav.Destination.Driver;
import org.wego.kiosk.nav.Destination.Find;
import org.wego.kiosk.nav.Destination.Fixed;
import org.wego.kiosk.nav.Destination.Help;
import org.wego.kiosk.nav.Destination.Home;
import org.wego.kiosk.nav.Destination.Hotlines;
import org.wego.kiosk.nav.Destination.Languages;
import org.wego.kiosk.nav.Destination.Line;
import org.wego.kiosk.nav.Destination.LineFinder;
import org.wego.kiosk.nav.Destination.OfficeDetail;
import org.wego.kiosk.nav.Destination.Offices;
import org.wego.kiosk.nav.Destination.Place;
import org.wego.kiosk.nav.Destination.Reception;
import org.wego.kiosk.nav.Destination.Solution;
import org.wego.kiosk.nav.Destination.Taxi;
import org.wego.kiosk.nav.Destination.UsefulNumbers;

/** Converts destinations to paths such as {@code line/n26} and back, for the command line and for file names. */
public final class DestinationPath {

    private DestinationPath() {}

    /** The path of a destination; {@link #parse} converts it back. */
    public static String of(Destination destination) {
        return switch (destination) {
            case Attract() -> "attract";
            case Home() -> "home";
            case Directions(var walk) -> join("directions", walk.orElse(""));
            case Driver() -> "driver";
            case Buses(var group) -> join("buses", group.orElse(""));
            case LineFinder(var typed) -> join("finder", typed);
            case Line(var id) -> "line/" + id;
            case Offices() -> "offices";
            case OfficeDetail(var id) -> "office/" + id;
            case ContactDetails() -> "contact";
            case UsefulNumbers() -> "numbers";
            case Destination.Sources() -> "sources";
            case City() -> "city";
            case Solution() -> "solution";
            case Access() -> "access";
            case Help() -> "help";
            case Languages() -> "languages";
            case Reception() -> "reception";
            case Board(var group) -> join("board", group.orElse(""));
            case Card(var id) -> "card/" + id;
            case Hotlines() -> "hotlines";
            case Building(var floor) -> join("building", floor.orElse(""));
            case Place(var id) -> "place/" + id;
            case Taxi(var to) -> join("taxi", to.orElse(""));
            case Find(var typed) -> join("find", typed);
        };
    }

    /** The first word of a destination's path: the same for all destinations of a kind, different for each kind. */
    public static String name(Destination destination) {
        return first(of(destination));
    }

    /** Every form of path that {@link #parse} accepts, for help and error messages. */
    public static String forms() {
        return Destination.oneOfEachKind().stream().map(DestinationPath::form).collect(Collectors.joining(", "));
    }

    /**
     * The destination of a path. Does not check whether the content has the named record.
     *
     * @throws IllegalArgumentException with a message for the user, if no destination has this path
     */
    public static Destination parse(String path) {
        var name = first(path);
        var rest = path.substring(Math.min(path.length(), name.length() + 1));
        return Destination.oneOfEachKind().stream().filter(kind -> name(kind).equals(name)).findFirst()
                .map(kind -> named(kind, rest)).orElseThrow(() -> new IllegalArgumentException(
                        "there is no destination '" + path + "'; known: " + forms()));
    }

    private static Destination named(Destination kind, String rest) {
        var argument = rest.isEmpty() ? Optional.<String>empty() : Optional.of(rest);
        return switch (kind) {
            case Fixed fixed -> fixed;
            case Directions _ -> new Directions(argument);
            case Buses _ -> new Buses(argument);
            case LineFinder _ -> new LineFinder(rest);
            case Line _ -> new Line(new LineId(rest));
            case OfficeDetail _ -> new OfficeDetail(rest);
            case Board _ -> new Board(argument);
            case Card _ -> new Card(rest);
            case Building _ -> new Building(argument);
            case Place _ -> new Place(rest);
            case Taxi _ -> new Taxi(argument);
            case Find _ -> new Find(rest);
        };
    }

    private static String form(Destination kind) {
        return name(kind) + switch (kind) {
            case Fixed _ -> "";
            case Directions _ -> "[/WALK]";
            case Buses _ -> "[/GROUP]";
            case Board _ -> "[/GROUP]";
            case Building _ -> "[/FLOOR]";
            case Taxi _ -> "[/GOAL]";
            case LineFinder _,Find _ -> "[/TYPED]";
            case Line _,OfficeDetail _,Card _,Place _ -> "/ID";
        };
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String join(String name, String rest) {
        return rest.isEmpty() ? name : name + "/" + rest;
    }
}
