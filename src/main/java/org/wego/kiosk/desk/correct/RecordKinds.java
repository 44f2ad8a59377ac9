// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;

/**
 * The records that a view shows.
 *
 * @param title the message key of the view's title
 * @param shown whether a record is shown
 * @param kinds whether a hidden record of a kind is listed
 * @param additions the kinds of records that can be added
 */
public record RecordKinds(String title, Predicate<ContentRecord> shown, Predicate<RecordKind> kinds,
        List<Addition> additions) {

    /**
     * A kind of record that can be added.
     *
     * @param kind the kind of the new record
     * @param words the message key of the button
     * @param template its initial text, times and places; empty for none
     */
    public record Addition(RecordKind kind, String words, Optional<NoticeTemplate> template) {

        Addition(RecordKind kind, String words) {
            this(kind, words, Optional.empty());
        }

        /** Whether the record can be added to a content: a bus line needs buses, a person an office. */
        boolean fits(Content content) {
            return switch (kind) {
                case BUS_LINES -> content.buses().isPresent();
                case OFFICES -> content.offices().isPresent();
                case PEOPLE -> content.offices().stream().anyMatch(all -> !all.offices().isEmpty());
                case BOARD_CARDS -> content.board().isPresent();
                case HOTLINES -> content.hotlines().isPresent();
                case BUILDING_PLACES, LIFTS -> content.building().isPresent();
                case HOLIDAYS -> !content.holidays().years().isEmpty();
                case TAXI_FARES -> content.taxi().isPresent();
                default -> true;
            };
        }
    }

    /** All records except notices. */
    public static RecordKinds content() {
        return new RecordKinds("section.content", entry -> entry.kind() != ContentRecord.ContentRecordKind.NOTICE,
                kind -> kind != RecordKind.NOTICES,
                List.of(new Addition(RecordKind.BUS_LINES, "add.line"),
                        new Addition(RecordKind.OFFICES, "add.office"),
                        new Addition(RecordKind.PEOPLE, "add.person"),
                        new Addition(RecordKind.NUMBERS, "add.number"),
                        new Addition(RecordKind.BOARD_CARDS, "add.card"),
                        new Addition(RecordKind.HOTLINES, "add.hotline"),
                        new Addition(RecordKind.BUILDING_PLACES, "add.building-place"),
                        new Addition(RecordKind.LIFTS, "add.lift"),
                        new Addition(RecordKind.HOLIDAYS, "add.holiday"),
                        new Addition(RecordKind.TAXI_FARES, "add.fare")));
    }

    /** The notices, with the most common ones as templates. */
    public static RecordKinds notices() {
        return new RecordKinds("section.notices", entry -> entry.kind() == ContentRecord.ContentRecordKind.NOTICE,
                kind -> kind == RecordKind.NOTICES,
                Stream.concat(Stream.of(new Addition(RecordKind.NOTICES, "add.notice")),
                        Stream.of(NoticeTemplate.values()).map(template -> new Addition(RecordKind.NOTICES,
                                template.words(), Optional.of(template))))
                        .toList());
    }

    /** Whether these are the notices, which have a list of their own kind. */
    boolean areNotices() {
        return additions.stream().anyMatch(addition -> addition.kind() == RecordKind.NOTICES);
    }
}
