// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.model.building.BuildingGuide;
import org.wego.kiosk.model.building.StepFree;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;

/** The fields of the records of the building. */
final class BuildingFields {

    private static final FieldKind TEXT = new FieldKind.LocalizedField();
    private static final FieldKind REPORTED_TEXT = new FieldKind.ReportedField(TEXT);

    private BuildingFields() {}

    static List<Field> of(RecordKind kind, Content content) {
        return switch (kind) {
            case BUILDING_PLACES -> List.of(Forms.must("/name", "form.name", TEXT),
                    Forms.must("/purposes", "form.purposes", new FieldKind.LocalizedListField()),
                    Forms.must("/floor", "sheet.floor", new FieldKind.PickField(floors(content))),
                    Forms.must("/room", "field.room", REPORTED_TEXT),
                    Forms.must("/hours", "sheet.hours", new FieldKind.ReportedField(new FieldKind.HoursField())),
                    Forms.must("/lifts", "group.lift", new FieldKind.PicksField(lifts(content))),
                    Forms.must("/way", "field.way", REPORTED_TEXT),
                    Forms.must("/stepFree", "field.step-free", new FieldKind.ReportedField(
                            new FieldKind.ChoiceField("choice.step-free.", Forms.words(StepFree.values())))));
            case LIFTS -> List.of(Forms.must("/name", "form.name", TEXT),
                    Forms.must("/outage", "form.outage", new FieldKind.OutageField()));
            default -> List.of(Forms.must("/title", "form.name", TEXT));
        };
    }

    private static List<Pick> floors(Content content) {
        return content.building().map(BuildingGuide::floors).orElse(List.of()).stream()
                .map(floor -> new Pick(floor.id(), floor.name())).toList();
    }

    private static List<Pick> lifts(Content content) {
        return content.building().map(BuildingGuide::lifts).orElse(List.of()).stream()
                .map(lift -> new Pick(lift.id(), lift.name())).toList();
    }
}
