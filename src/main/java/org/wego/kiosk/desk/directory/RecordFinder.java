// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.search.SearchIndex;
import org.wego.kiosk.text.MessageCatalogue;

/** Searches the records of the content in all languages. */
public final class RecordFinder {

    /** The maximum number of results of each kind. */
    private static final int MAX_RESULTS = 60;

    private final SearchIndex<ContentRecordKind, ContentRecord> index;

    /** A search whose words for kinds and fields are the program's. */
    public RecordFinder(Content content) {
        this(content, new MessageCatalogue(Map.of()));
    }

    /**
     * A search of the content.
     *
     * @param visitorWords the strings of the lobby, with the words for kinds and fields in all its languages
     */
    public RecordFinder(Content content, MessageCatalogue visitorWords) {
        var languages = Stream.concat(MessageCatalogue.BUNDLED.stream(),
                content.manifest().languages().stream().map(language -> language.tag())).distinct().toList();
        var fields = new RecordFields(content,
                new FieldLabels(languages.stream().map(visitorWords::in).toList()));
        this.index = new SearchIndex<>(ContentRecords.of(content).stream().map(fields::of).toList());
    }

    /** The records that match, by kind; all records for a blank query. */
    public List<SearchIndex.Group<ContentRecordKind, ContentRecord>> find(String query) {
        return index.search(query, MAX_RESULTS);
    }
}
