// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the English form of a text that is an interface string of another language, filled in or not. */
final class EnglishNames {

    private final Map<String, String> strings;
    private final Map<String, String> english;

    /** Strings of a language and in English, by key. */
    EnglishNames(Map<String, String> strings, Map<String, String> english) {
        this.strings = strings;
        this.english = english;
    }

    /** The English forms, the most likely first; the text itself if it is no interface string. */
    List<String> of(String text) {
        var found = Stream.concat(
                strings.entrySet().stream().filter(entry -> entry.getValue().equals(text)).map(Map.Entry::getKey)
                        .sorted().flatMap(key -> Optional.ofNullable(english.get(key)).stream()),
                strings.entrySet().stream().filter(entry -> isFilled(entry.getValue()))
                        .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> -entry.getValue().length())
                                .thenComparing(Map.Entry::getKey))
                        .flatMap(entry -> filled(entry, text).stream()))
                .distinct().toList();
        return found.isEmpty() ? List.of(text) : found;
    }

    /** Whether a string has words of its own beside its placeholders. */
    private static boolean isFilled(String string) {
        return string.contains("{") && Messages.PLACEHOLDER.matcher(string).replaceAll("").chars()
                .anyMatch(Character::isLetter);
    }

    private Optional<String> filled(Map.Entry<String, String> entry, String text) {
        var numbers = new ArrayList<String>();
        Messages.PLACEHOLDER.matcher(entry.getValue()).results().forEach(found -> numbers.add(found.group()));
        var pattern = Stream.of(Messages.PLACEHOLDER.split(entry.getValue(), -1)).map(Pattern::quote)
                .collect(Collectors.joining("(.+)"));
        var match = Pattern.compile(pattern).matcher(text);
        return match.matches() ? Optional.ofNullable(english.get(entry.getKey()))
                .map(words -> filled(words, numbers, match)) : Optional.empty();
    }

    private String filled(String words, List<String> numbers, Matcher match) {
        var filled = words;
        for (int i = 0; i < numbers.size(); i++) {
            filled = filled.replace(numbers.get(i), of(match.group(i + 1)).getFirst());
        }
        return filled;
    }
}
