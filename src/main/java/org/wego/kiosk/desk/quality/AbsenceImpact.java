// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Set;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecord.RecordValue;
import org.wego.kiosk.model.content.Content;

/** Decides what the absence of a value does to a visitor. */
final class AbsenceImpact {

    /** Without these a visitor may not get in or find anyone on site. */
    private static final Set<String> ACCESS = Set.of("field.reception-place", "field.reception-phone",
            "field.step-free");
    private static final Set<String> DIRECT = Set.of("field.phone", "field.email");
    /** Few visitors use these, and each has a substitute. */
    private static final Set<String> SPARE = Set.of("field.fax", "field.site");

    private final Content content;

    AbsenceImpact(Content content) {
        this.content = content;
    }

    Impact of(ContentRecord entry, RecordValue absent) {
        var label = absent.label();
        if (ACCESS.contains(label)) {
            return Impact.OUT_OF_REACH;
        }
        if (DIRECT.contains(label)) {
            return isReachable(entry) ? Impact.UNNOTICED : Impact.OUT_OF_REACH;
        }
        return SPARE.contains(label) ? Impact.UNNOTICED : Impact.OUT_OF_DATE;
    }

    /** Whether a visitor can still telephone or write: to the record itself or, for an office, to its people. */
    private boolean isReachable(ContentRecord entry) {
        boolean own = entry.values().stream()
                .anyMatch(value -> DIRECT.contains(value.label()) && value.stated().known().isPresent());
        return own || switch (entry.kind()) {
            case OFFICE -> content.offices().stream().flatMap(all -> all.offices().stream())
                    .filter(office -> office.id().equals(entry.key().id()))
                    .flatMap(office -> office.people().stream())
                    .anyMatch(person -> person.phone().known().isPresent() || person.email().known().isPresent());
            default -> entry.kind() == ContentRecordKind.PLACE && !content.contact().phones().isEmpty();
        };
    }
}
