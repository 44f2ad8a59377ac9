// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import org.wego.kiosk.desk.handout.Handout;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Tells which handout a record has, and of which record a handout is. */
final class SheetRecords {

    private SheetRecords() {}

    /** The handout about a record; empty for records that no visitor asks for. */
    static Optional<Handout> sheet(RecordKey key) {
        return switch (key.kind()) {
            case BUS_LINES -> Optional.of(new Handout.LineHandout(new LineId(key.id())));
            case BUS_STOPS -> Optional.of(new Handout.StopHandout(key.id()));
            case BUSES -> Optional.of(new Handout.LinesHandout(Optional.empty()));
            case BUS_GROUPS -> Optional.of(new Handout.LinesHandout(Optional.of(key.id())));
            case REGIONAL_OFFICES -> Optional.of(new Handout.OfficesHandout(Optional.empty()));
            case OFFICES -> Optional.of(new Handout.OfficesHandout(Optional.of(key.id())));
            case PEOPLE -> Optional.of(new Handout.PersonHandout(key.id()));
            case CONTACT, KIOSK -> Optional.of(new Handout.AddressHandout());
            case ORGANISATION -> Optional.of(new Handout.OrganisationHandout());
            case WALKS, DIRECTIONS -> Optional.of(new Handout.DirectionsHandout());
            case NUMBERS -> Optional.of(new Handout.NumbersHandout());
            case HOTLINE_GUIDE, HOTLINES -> Optional.of(new Handout.HotlinesHandout());
            case TAXI, TAXI_FARES -> Optional.of(new Handout.AddressHandout());
            case CITY, FIGURES -> Optional.of(new Handout.CityHandout());
            case SOLUTION, AREAS -> Optional.of(new Handout.SolutionHandout());
            case NOTICES -> Optional.of(new Handout.NoticeHandout(key.id()));
            case BOARD, BOARD_CARDS -> Optional.of(new Handout.BoardHandout());
            case BUILDING, LIFTS, BUILDING_PLACES -> Optional.of(new Handout.BuildingHandout());
            case HOLIDAYS, SOURCES, ORDER -> Optional.empty();
        };
    }

    /** The record that a handout is about; empty for one about several. */
    static Optional<RecordKey> key(Handout handout) {
        return switch (handout) {
            case Handout.LineHandout(var id) -> Optional.of(new RecordKey(RecordKind.BUS_LINES, id.value()));
            case Handout.StopHandout(var id) -> Optional.of(new RecordKey(RecordKind.BUS_STOPS, id));
            case Handout.OfficesHandout(var office) -> office.map(id -> new RecordKey(RecordKind.OFFICES, id));
            case Handout.PersonHandout(var id) -> Optional.of(new RecordKey(RecordKind.PEOPLE, id));
            case Handout.AddressHandout() -> Optional.of(RecordKey.of(RecordKind.CONTACT));
            case Handout.SolutionHandout() -> Optional.of(RecordKey.of(RecordKind.SOLUTION));
            case Handout.OrganisationHandout() -> Optional.of(RecordKey.of(RecordKind.ORGANISATION));
            case Handout.DirectionsHandout _,Handout.LinesHandout _,Handout.NumbersHandout _,Handout.HotlinesHandout _,Handout.BuildingHandout _,Handout.CityHandout _,Handout.NoticeHandout _,Handout.BoardHandout _ ->
                Optional.empty();
        };
    }
}
