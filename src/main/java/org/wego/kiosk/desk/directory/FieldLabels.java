// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.lookup.SearchWords;
import org.wego.kiosk.search.SearchField;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.text.Messages;

/** The words for the kinds and fields of records that staff type: "phone", "office", in all languages. */
final class FieldLabels {

    /** The strings with the words for each field. */
    private static final Map<String, String> FIELDS = Map.of("field.phone", "find.phone", "field.reception-phone",
            "find.phone", "field.fax", "find.fax", "field.email", "find.email", "field.site", "find.site",
            "sheet.address", "find.address", "sheet.hours", "find.hours");

    private final SearchWords words;

    /**
     * The labels in some languages.
     *
     * @param languages the strings of the lobby in each language
     */
    FieldLabels(List<Messages> languages) {
        this.words = new SearchWords(languages);
    }

    /** The names of the kind of a record, and the words for what every record of the kind has. */
    Stream<SearchField> ofKind(ContentRecord.ContentRecordKind kind) {
        return switch (kind) {
            case LINE -> Stream.concat(kind("kind.line", "find.line"), labels("sheet.stops", "find.stop"));
            case STOP -> Stream.concat(kind("kind.stop", "find.stop"), labels("sheet.lines", "find.line"));
            case PERSON -> kind("kind.person", "find.person");
            case OFFICE -> kind("kind.office", "find.office");
            case NUMBER -> Stream.concat(kind("kind.number", "find.number"), labels("field.phone", "find.phone"));
            case PLACE -> kind("kind.place", "find.place");
            case WALK -> kind("kind.walk", "find.walk");
            case NOTICE -> kind("kind.notice", "find.notice");
            case SOURCE -> kind("kind.source", "find.source");
            case HOTLINE -> Stream.concat(kind("kind.hotline", "find.hotline"), labels("field.phone", "find.phone"));
            case CARD -> kind("kind.card", "find.card");
            case BUILDING_PLACE -> kind("kind.building-place", "find.building-place");
            case LIFT -> kind("kind.lift", "find.lift");
            case FARE -> kind("kind.fare", "find.fare");
            case HOLIDAY -> kind("kind.holiday", "find.holiday");
            case CITY, SOLUTION -> Stream.empty();
        };
    }

    /** The words for a field; empty if it is not searched by name. */
    Stream<SearchField> ofField(String name) {
        return FIELDS.containsKey(name) ? labels(name, FIELDS.getOrDefault(name, "")) : Stream.empty();
    }

    private Stream<SearchField> kind(String name, String key) {
        return words.fields(name, key, FieldRole.KIND);
    }

    private Stream<SearchField> labels(String name, String key) {
        return words.fields(name, key, FieldRole.LABEL);
    }
}
