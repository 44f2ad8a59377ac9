// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecord.RecordValue;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.BuildingPlace;
import org.wego.kiosk.model.building.Floor;
import org.wego.kiosk.model.building.Lift;
import org.wego.kiosk.model.building.LiftOutage;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The records of the building: its places, its lifts, and the guide with the names of the floors. */
final class BuildingRecords {

    private BuildingRecords() {}

    static Stream<ContentRecord> of(BuildingGuide guide) {
        var all = ContentRecords.entry(RecordKey.of(RecordKind.BUILDING), ContentRecordKind.PLACE, guide.title(),
                guide.floors().stream().map(Floor::name).toList(), List.of(), Optional.empty());
        return Stream.concat(Stream.concat(guide.places().stream().map(BuildingRecords::place),
                guide.lifts().stream().map(BuildingRecords::lift)), Stream.of(all));
    }

    private static ContentRecord place(BuildingPlace place) {
        return ContentRecords.entry(new RecordKey(RecordKind.BUILDING_PLACES, place.id()),
                ContentRecordKind.BUILDING_PLACE, place.name(), place.purposes(),
                List.of(new RecordValue("field.room", place.room()), new RecordValue("sheet.hours", place.hours()),
                        new RecordValue("field.way", place.way()),
                        new RecordValue("field.step-free", place.stepFree())),
                Optional.of(place.provenance()));
    }

    private static ContentRecord lift(Lift lift) {
        return ContentRecords.entry(new RecordKey(RecordKind.LIFTS, lift.id()), ContentRecordKind.LIFT, lift.name(),
                lift.outage().flatMap(LiftOutage::otherWay).stream().toList(), List.of(),
                Optional.of(lift.provenance()));
    }
}
