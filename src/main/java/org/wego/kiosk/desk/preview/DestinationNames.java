// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.util.Optional;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.nav.Destination;

/** What a screen of the lobby is called at the desk. */
final class DestinationNames {

    private final DeskState state;

    DestinationNames(DeskState state) {
        this.state = state;
    }

    String of(Destination destination) {
        return switch (destination) {
            case Destination.Attract() -> word("attract");
            case Destination.Home() -> word("home");
            case Destination.Directions(var walk) -> detailed("directions", walk.flatMap(this::walk));
            case Destination.Driver() -> word("driver");
            case Destination.Buses(var group) -> detailed("buses", group.flatMap(this::group));
            case Destination.LineFinder(var typed) -> detailed("finder", typed.isEmpty() ? Optional.empty()
                    : Optional.of(typed));
            case Destination.Line(var id) -> detailed("line",
                    Optional.ofNullable(state.content().lines().get(id)).map(line -> state.text(line.name())));
            case Destination.Offices() -> word("offices");
            case Destination.OfficeDetail(var id) -> detailed("office", office(id));
            case Destination.ContactDetails() -> word("contact");
            case Destination.UsefulNumbers() -> word("numbers");
            case Destination.City() -> word("city");
            case Destination.Solution() -> word("solution");
            case Destination.Access() -> word("access");
            case Destination.Help() -> word("help");
            case Destination.Languages() -> word("languages");
            case Destination.Reception() -> word("reception");
        };
    }

    private String word(String name) {
        return state.words().get("preview." + name);
    }

    private String detailed(String name, Optional<String> detail) {
        return detail.map(text -> state.words().get("preview.detail", word(name), text)).orElseGet(() -> word(name));
    }

    private Optional<String> walk(String id) {
        return state.content().directions().stream().flatMap(directions -> directions.walks().stream())
                .filter(walk -> walk.id().equals(id)).findFirst().map(walk -> line(walk.title()));
    }

    private Optional<String> group(String id) {
        return state.content().buses().stream().flatMap(buses -> buses.groups().stream())
                .filter(group -> group.id().equals(id)).findFirst().map(group -> line(group.name()));
    }

    private Optional<String> office(String id) {
        return state.content().offices().stream().flatMap(offices -> offices.offices().stream())
                .filter(office -> office.id().equals(id)).findFirst().map(office -> line(office.name()));
    }

    private String line(LocalizedText text) {
        return state.text(text).replace('\n', ' ');
    }
}
