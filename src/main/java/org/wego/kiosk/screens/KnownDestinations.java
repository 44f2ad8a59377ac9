// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.Optional;
import org.wego.kiosk.model.Office;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;

/** Tells whether a content has what a destination names. */
public final class KnownDestinations {

    private KnownDestinations() {}

    /** Whether the content has the record that a destination names; without it, the screen says that it is missing. */
    public static boolean has(Content content, Destination destination) {
        return switch (destination) {
            case Destination.Fixed _,Destination.LineFinder _ -> true;
            case Destination.Line(var id) -> content.lines().containsKey(id);
            case Destination.OfficeDetail(var id) -> office(content, id).isPresent();
            case Destination.Buses(var group) -> group.isEmpty() || group.get().equals(Destination.Buses.NIGHT)
                    || content.buses().stream().flatMap(buses -> buses.groups().stream())
                            .anyMatch(g -> g.id().equals(group.get()));
            case Destination.Board(var group) -> group.isEmpty() || content.board().stream()
                    .flatMap(board -> board.groups().stream()).anyMatch(g -> g.id().equals(group.get()));
            case Destination.Card(var id) -> content.board().flatMap(board -> board.card(id)).isPresent();
            case Destination.Building(var floor) -> floor.isEmpty() || content.building().stream()
                    .flatMap(guide -> guide.floors().stream()).anyMatch(f -> f.id().equals(floor.get()));
            case Destination.Place(var id) -> content.building().flatMap(guide -> guide.place(id)).isPresent();
            case Destination.Taxi(var to) -> to.isEmpty()
                    || content.taxi().flatMap(guide -> guide.goal(to.get())).isPresent();
            case Destination.Find _ -> true;
            case Destination.Directions(var walk) -> walk.isEmpty() || content.directions().stream()
                    .flatMap(directions -> directions.walks().stream()).anyMatch(w -> w.id().equals(walk.get()));
        };
    }

    static Optional<Office> office(Content content, String id) {
        return content.offices().flatMap(
                offices -> offices.offices().stream().filter(office -> office.id().equals(id)).findFirst());
    }
}
