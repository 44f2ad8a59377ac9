// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Form;

/** The Russian words, as parts of patterns and with the forms that they represent. Immutable. */
public final class RussianWords {

    private final WordList words;

    public RussianWords(WordList words) {
        this.words = words;
    }

    public String get(String key) {
        return words.get(key);
    }

    List<String> list(String key) {
        return words.list(key);
    }

    Map<String, List<String>> table(String prefix) {
        return words.table(prefix);
    }

    Set<String> set(String key) {
        return Set.copyOf(words.list(key));
    }

    /** The items of all lists whose keys begin with a prefix. */
    List<String> all(String prefix) {
        return words.table(prefix).values().stream().flatMap(List::stream).toList();
    }

    /** A pattern of any word of a list. */
    public String any(String key) {
        return Numbers.anyOf(words.list(key));
    }

    /** A pattern of any word of a list; the first letter may be a capital. */
    String anyCase(String key) {
        return anyCase(words.list(key));
    }

    /** A pattern of any of these words; the first letter may be a capital. */
    static String anyCase(Collection<String> words) {
        return words.stream().map(RussianWords::anyCaseOf).sorted().collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String anyCaseOf(String word) {
        String first = word.substring(0, 1);
        return '[' + first.toUpperCase(Locale.ROOT) + first + ']' + Pattern.quote(word.substring(1));
    }

    /** Whether a word begins with one of the stems of a list. */
    static Predicate<String> begins(List<String> stems) {
        return word -> stems.stream().anyMatch(word::startsWith);
    }

    /** Whether a word ends in one of the endings of a list. */
    Predicate<String> ends(String key) {
        var endings = words.list(key);
        return word -> endings.stream().anyMatch(word::endsWith);
    }

    /** A map from pairs of words, separated by spaces. */
    static Map<String, String> pairs(List<String> pairs) {
        return pairs.stream().map(pair -> pair.split(" ", 2))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The case that each word requires; the keys end in the names of cases. */
    Map<String, Case> cases(String prefix) {
        var cases = new HashMap<String, Case>();
        words.table(prefix).forEach((name, list) -> list.forEach(word -> cases.put(word, Case.named(name))));
        return Map.copyOf(cases);
    }

    /** The form that each word represents; the keys end in the names of genders and cases. */
    Map<String, Form> forms(String prefix) {
        var forms = new HashMap<String, Form>();
        words.table(prefix).forEach((name, list) -> list.forEach(word -> forms.put(word, Form.named(name))));
        return Map.copyOf(forms);
    }
}
