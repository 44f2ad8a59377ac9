// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.preview;

import java.util.Optional;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/** Names the lobby's screens for the staff: the string {@code preview.NAME} for the first word of a path. */
public final class DestinationNames {

    private final DeskState state;

    public DestinationNames(DeskState state) {
        this.state = state;
    }

    /** The name of a screen. */
    public String of(Destination destination) {
        var name = state.words().get("preview." + DestinationPath.name(destination));
        return detail(destination).map(text -> state.words().get("preview.detail", name, text)).orElse(name);
    }

    private Optional<String> detail(Destination destination) {
        return switch (destination) {
            case Destination.Fixed _ -> Optional.empty();
            case Destination.Directions(var walk) -> walk.flatMap(this::walk);
            case Destination.Buses(var group) -> group.flatMap(id -> id.equals(Destination.Buses.NIGHT)
                    ? Optional.of(state.words().get("preview.night"))
                    : group(id));
            case Destination.LineFinder(var typed) -> typed.isEmpty() ? Optional.empty() : Optional.of(typed);
            case Destination.Line(var id) -> Optional.ofNullable(state.content().lines().get(id))
                    .map(line -> state.text(line.name()));
            case Destination.OfficeDetail(var id) -> office(id);
            case Destination.Board(var group) -> group.flatMap(id -> state.content().board().stream()
                    .flatMap(board -> board.groups().stream()).filter(one -> one.id().equals(id)).findFirst())
                    .map(one -> state.text(one.name()));
            case Destination.Card(var id) -> state.content().board().flatMap(board -> board.card(id))
                    .map(card -> state.text(card.text()));
            case Destination.Building(var floor) -> floor.flatMap(id -> state.content().building().stream()
                    .flatMap(guide -> guide.floors().stream()).filter(one -> one.id().equals(id)).findFirst())
                    .map(one -> state.text(one.name()));
            case Destination.Place(var id) -> state.content().building().flatMap(guide -> guide.place(id))
                    .map(place -> state.text(place.name()));
            case Destination.Taxi _ -> Optional.empty();
            case Destination.Find(var typed) -> Optional.of(typed).filter(text -> !text.isEmpty());
        };
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
