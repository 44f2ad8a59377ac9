// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.model.LocalizedText;

/**
 * Finds records by what staff type: the beginning of the number, or the words of a name in any of its languages.
 *
 * <p>Case and accents make no difference.
 *
 * @param picks all records that can be found, in their order
 */
record PickSearch(List<Pick> picks) {

    private static final int MAX = 12;
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    PickSearch {
        picks = List.copyOf(picks);
    }

    /** The best records: those with that number first. Nothing typed finds the first ones. */
    List<Pick> find(String typed) {
        var text = plain(typed);
        Predicate<Pick> numbered = pick -> plain(pick.id()).startsWith(text);
        var words = SPACE.splitAsStream(text).toList();
        Predicate<Pick> named = pick -> wordings(pick.name())
                .anyMatch(name -> words.stream().allMatch(plain(name)::contains));
        return Stream.concat(picks.stream().filter(numbered), picks.stream().filter(numbered.negate().and(named)))
                .limit(MAX).toList();
    }

    /** The record that the text means: one with that number or name, or the only one that is found. */
    Optional<Pick> meant(String typed) {
        var text = plain(typed);
        var found = text.isEmpty() ? List.<Pick>of() : find(typed);
        return found.stream().filter(pick -> plain(pick.id()).equals(text)
                || wordings(pick.name()).anyMatch(name -> plain(name).equals(text))).findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    /** The record with an id; empty if the content has no such record. */
    Optional<Pick> of(String id) {
        return picks.stream().filter(pick -> pick.id().equals(id)).findFirst();
    }

    /** The wordings of a text in all languages. */
    static Stream<String> wordings(LocalizedText text) {
        return Stream.concat(text.texts().values().stream(), text.neutral().stream());
    }

    /** A text without accents, capitals and line breaks. */
    static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text.strip().replace('\n', ' '), Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
