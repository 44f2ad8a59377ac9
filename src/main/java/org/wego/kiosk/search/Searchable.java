// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;
import java.util.stream.Stream;
import org.wego.kiosk.search.SearchField.FieldRole;

/**
 * A record with its searchable texts.
 *
 * @param record the record
 * @param kind the group of the record in the results
 * @param fields its texts in all languages
 * @param <K> the kind
 * @param <R> the record
 */
public record Searchable<K, R>(R record, K kind, List<SearchField> fields) {

    /** A record whose texts have no names. */
    public Searchable(R record, K kind, List<String> names, List<String> texts, List<String> numbers) {
        this(record, kind, Stream.of(fields(names, FieldRole.NAME), fields(texts, FieldRole.TEXT),
                fields(numbers, FieldRole.NUMBER)).flatMap(part -> part).toList());
    }

    private static Stream<SearchField> fields(List<String> texts, FieldRole role) {
        return texts.stream().map(text -> new SearchField("", text, role));
    }
}
