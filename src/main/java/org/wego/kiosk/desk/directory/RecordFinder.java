// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.Content;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.PhoneNumber;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.search.SearchIndex;
import org.wego.kiosk.search.Searchable;

/** Searches the records of the content in all languages. */
public final class RecordFinder {

    /** The maximum number of results of each kind. */
    private static final int MAX_RESULTS = 60;

    private final SearchIndex<ContentRecord.ContentRecordKind, ContentRecord> index;

    public RecordFinder(Content content) {
        this.index = new SearchIndex<>(
                ContentRecords.of(content).stream().map(entry -> searchable(entry, content)).toList());
    }

    /** The groups with results in display order; an empty query finds all records. */
    public List<SearchIndex.Group<ContentRecord.ContentRecordKind, ContentRecord>> find(String typed) {
        return index.search(typed, MAX_RESULTS);
    }

    private static Searchable<ContentRecord.ContentRecordKind, ContentRecord> searchable(ContentRecord entry,
            Content content) {
        var names = new ArrayList<>(RecordTexts.wordings(entry.name()).toList());
        names.add(entry.key().id());
        if (entry.kind() == ContentRecord.ContentRecordKind.LINE) {
            Optional.ofNullable(content.lines().get(new LineId(entry.key().id()))).map(BusLine::aliases)
                    .ifPresent(names::addAll);
        }
        var texts = Stream.concat(entry.texts().stream().flatMap(RecordTexts::wordings),
                entry.values().stream().flatMap(value -> known(value.stated()))).distinct().toList();
        var additional = new RecordTexts(content).of(entry);
        return new Searchable<>(entry, entry.kind(), names,
                Stream.concat(texts.stream(), additional).distinct().toList(), numbers(entry, content));
    }

    private static List<String> numbers(ContentRecord entry, Content content) {
        var stated = entry.values().stream().flatMap(value -> value.stated() instanceof Reported.Known<?>(var known)
                && known instanceof PhoneNumber phone ? Stream.of(phone.written()) : Stream.empty());
        var own = switch (entry.key().kind()) {
            case NUMBERS -> content.numbers().stream().filter(number -> number.id().equals(entry.key().id()))
                    .map(number -> number.number().written());
            case CONTACT -> content.contact().phones().stream().map(PhoneNumber::written);
            default -> Stream.<String>empty();
        };
        return Stream.concat(stated, own).toList();
    }

    private static Stream<String> known(Reported<?> stated) {
        return switch (stated) {
            case Reported.Known<?>(var value) when value instanceof LocalizedText text -> RecordTexts.wordings(text);
            case Reported.Known<?>(var value) when value instanceof PhoneNumber _ -> Stream.empty();
            case Reported.Known<?>(var value) -> Stream.of(String.valueOf(value));
            case Reported.NotPublished<?> _,Reported.NotRecorded<?> _,Reported.Incomplete<?> _ -> Stream.empty();
        };
    }
}
