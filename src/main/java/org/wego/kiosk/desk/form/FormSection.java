// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import org.wego.kiosk.overlay.RecordKind;

/**
 * A part of a long form.
 *
 * @param label the message key of its name
 * @param first the JSON pointer of its first field
 */
record FormSection(String label, String first) {

    /** The sections of the form of a kind of record; empty for a short form. */
    static List<FormSection> of(RecordKind kind) {
        return switch (kind) {
            case BUS_LINES -> List.of(new FormSection("form.part.line", "/name"),
                    new FormSection("form.part.finding", "/check/result"),
                    new FormSection("form.part.route", "/route/firstStop"));
            case OFFICES -> List.of(new FormSection("form.part.office", "/name"),
                    new FormSection("form.part.map", "/position"),
                    new FormSection("form.part.contact", "/address/lines"),
                    new FormSection("form.part.history", "/history"));
            case CONTACT -> List.of(new FormSection("form.part.place", "/name"),
                    new FormSection("form.part.contact", "/phones"),
                    new FormSection("form.part.access", "/stepFree"));
            default -> List.of();
        };
    }
}
