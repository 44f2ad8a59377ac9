// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.text.Messages;

/**
 * The words of a language that staff may type, from its strings; a comma separates two words.
 *
 * @param locale the language, for the names of days and months
 * @param strings the string of a key in that language
 */
record TypedWords(Locale locale, UnaryOperator<String> strings) {

    /** Matches nothing. */
    private static final String NONE = "(?!)";

    /** The words of the staff's language. */
    static TypedWords own(Messages words) {
        return new TypedWords(words.lang().locale(), key -> words.get(key));
    }

    /** The English words. */
    static TypedWords english(Messages words) {
        return new TypedWords(Locale.ENGLISH, key -> words.english(key));
    }

    /** The words of some keys, in lower case. */
    List<String> of(String... keys) {
        return Stream.of(keys).flatMap(key -> Stream.of(strings.apply(key).split(",", -1)))
                .map(word -> word.strip().toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    /** A pattern for any word of some keys, the longest first. */
    String either(String... keys) {
        return either(of(keys));
    }

    /** A pattern for any of the words, the longest first. */
    static String either(List<String> words) {
        var all = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? NONE : all;
    }
}
