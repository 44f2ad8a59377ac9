// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import java.util.Optional;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination.Access;
import org.wego.kiosk.nav.Destination.Attract;
import org.wego.kiosk.nav.Destination.Buses;
import org.wego.kiosk.nav.Destination.City;
import org.wego.kiosk.nav.Destination.ContactDetails;
import org.wego.kiosk.nav.Destination.Directions;
import org.wego.kiosk.nav.Destination.Driver;
import org.wego.kiosk.nav.Destination.Help;
import org.wego.kiosk.nav.Destination.Home;
import org.wego.kiosk.nav.Destination.Languages;
import org.wego.kiosk.nav.Destination.Line;
import org.wego.kiosk.nav.Destination.LineFinder;
import org.wego.kiosk.nav.Destination.OfficeDetail;
import org.wego.kiosk.nav.Destination.Offices;
import org.wego.kiosk.nav.Destination.Reception;
import org.wego.kiosk.nav.Destination.Solution;
import org.wego.kiosk.nav.Destination.UsefulNumbers;

/** Writes a destination as a path such as {@code line/n26}, for the command line and for file names, and reads it. */
public final class DestinationPath {

    /** Every first word that {@link #parse} takes, for help and error messages. */
    public static final String NAMES = "attract, home, directions[/WALK], driver, buses[/GROUP], finder[/TYPED], line/ID,"
            + " offices, office/ID, contact, numbers, city, solution, access, help, languages, reception";

    private DestinationPath() {}

    /** The path of a destination; {@link #parse} reads it back to an equal one. */
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
            case City() -> "city";
            case Solution() -> "solution";
            case Access() -> "access";
            case Help() -> "help";
            case Languages() -> "languages";
            case Reception() -> "reception";
        };
    }

    /**
     * The destination that a path names; whether its id is in the pack is not asked here.
     *
     * @throws IllegalArgumentException with a message for a person, when the path names none
     */
    public static Destination parse(String path) {
        int slash = path.indexOf('/');
        var name = slash < 0 ? path : path.substring(0, slash);
        var rest = slash < 0 ? "" : path.substring(slash + 1);
        var argument = rest.isEmpty() ? Optional.<String>empty() : Optional.of(rest);
        return switch (name) {
            case "attract" -> new Attract();
            case "home" -> new Home();
            case "directions" -> new Directions(argument);
            case "driver" -> new Driver();
            case "buses" -> new Buses(argument);
            case "finder" -> new LineFinder(rest);
            case "line" -> new Line(new LineId(rest));
            case "offices" -> new Offices();
            case "office" -> new OfficeDetail(rest);
            case "contact" -> new ContactDetails();
            case "numbers" -> new UsefulNumbers();
            case "city" -> new City();
            case "solution" -> new Solution();
            case "access" -> new Access();
            case "help" -> new Help();
            case "languages" -> new Languages();
            case "reception" -> new Reception();
            default -> throw new IllegalArgumentException("there is no destination '" + path + "'; known: " + NAMES);
        };
    }

    private static String join(String name, String rest) {
        return rest.isEmpty() ? name : name + "/" + rest;
    }
}
