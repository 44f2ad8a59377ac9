// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.function.Predicate;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.overlay.RecordKind;

/**
 * Which records a view is about.
 *
 * @param title the key of its title among the strings of the window
 * @param shown whether a record is one of them
 * @param kinds of the pack that it is about
 * @param additions what can be added: the kind, and the key of the words on its button
 */
public record RecordKinds(String title, Predicate<ContentRecord> shown, Predicate<RecordKind> kinds,
        List<Addition> additions) {

    /**
     * Something that can be added.
     *
     * @param kind of the new record
     * @param words the key of the words on the button
     * @param text the key of a text that it begins with, among the strings for visitors; empty: none
     */
    public record Addition(RecordKind kind, String words, String text) {

        /** Whether a content has room for it: no bus line without buses, no person without an office. */
        boolean fits(Content content) {
            return switch (kind) {
                case BUS_LINES -> content.buses().isPresent();
                case OFFICES -> content.offices().isPresent();
                case PEOPLE -> content.offices().stream().anyMatch(all -> !all.offices().isEmpty());
                default -> true;
            };
        }
    }

    /** Every record but announcements. */
    public static RecordKinds content() {
        return new RecordKinds("section.content", entry -> entry.kind() != ContentRecord.ContentRecordKind.NOTICE,
                kind -> kind != RecordKind.NOTICES,
                List.of(new Addition(RecordKind.BUS_LINES, "add.line", ""),
                        new Addition(RecordKind.OFFICES, "add.office", ""),
                        new Addition(RecordKind.PEOPLE, "add.person", ""),
                        new Addition(RecordKind.NUMBERS, "add.number", "")));
    }

    /** Announcements, and what reception most often announces. */
    public static RecordKinds notices() {
        return new RecordKinds("section.notices", entry -> entry.kind() == ContentRecord.ContentRecordKind.NOTICE,
                kind -> kind == RecordKind.NOTICES,
                List.of(new Addition(RecordKind.NOTICES, "add.notice", ""),
                        new Addition(RecordKind.NOTICES, "add.away", "notice.away"),
                        new Addition(RecordKind.NOTICES, "add.after-hours", "notice.after-hours")));
    }
}
