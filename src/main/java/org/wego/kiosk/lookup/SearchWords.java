// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.search.SearchField;
import org.wego.kiosk.search.SearchField.FieldRole;
import org.wego.kiosk.text.Messages;

/** The words for kinds and fields that people type, such as "phone" and "office", in all languages. */
public final class SearchWords {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final List<Messages> languages;

    /**
     * The words in some languages.
     *
     * @param languages the strings of the lobby in each language
     */
    public SearchWords(List<Messages> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * The words of a string, as fields.
     *
     * @param name the name of the fields
     * @param key the key of a string with words that are separated by commas
     */
    public Stream<SearchField> fields(String name, String key, FieldRole role) {
        return languages.stream().flatMap(messages -> COMMA.splitAsStream(messages.get(key))).distinct()
                .map(word -> new SearchField(name, word, role));
    }
}
