// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.text.Messages;

/** Lists of words that staff may type, from the strings of their language; a comma separates two words. */
final class TypedWords {

    /** Matches nothing. */
    private static final String NONE = "(?!)";

    private TypedWords() {}

    /** The words of some keys, in lower case. */
    static List<String> of(Messages words, String... keys) {
        return Stream.of(keys).flatMap(key -> Stream.of(words.get(key).split(",", -1)))
                .map(word -> word.strip().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    /** A pattern for any of the words, the longest first. */
    static String either(List<String> words) {
        var all = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NONE : all;
    }
}
