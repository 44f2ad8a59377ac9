// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;
import org.wego.kiosk.reading.russian.RussianWords;

/**
 * Finds ordinals that are written with an ending which the reading table of their language does not know.
 *
 * <p>Not to be shared between threads.
 */
public final class UnreadOrdinals {

    private static final String RUSSIAN = "ru";
    private static final Set<String> READ_BY_ENGINES = Set.of("en", "ko", "ja", "zh");
    /** Latin: an ending or a raised letter directly after the number, for example 2ème and 3º. */
    private static final Pattern LATIN = Pattern.compile("(?<![\\d.,:/\\p{L}-])\\d{1,4}[.-]?(?:\u00ba|\u00aa"
            + "|er|ère|ere|re|ème|eme|nd|nde|ste|de|te|:a|:e|\\.er|\\.a|\\.o|è)(?![\\p{L}\\d])");

    /** A quick test, because all rules are applied to matching texts, and few match. */
    private static final Pattern CANDIDATE = Pattern.compile("\\p{Nd}" + Numbers.WORD_HYPHEN + "\\p{IsCyrillic}");

    private Optional<Cyrillic> cyrillic = Optional.empty();

    private Optional<ReadingTable> russian = Optional.empty();

    /**
     * Patterns for Cyrillic ordinals, loaded for the first text that needs them.
     *
     * @param ordinal a hyphen and the end of an adjective after a number
     * @param inside the same, wherever it stands in a word
     * @param street the same form in the name of a Korean street, 1-ga, which is not an ordinal
     */
    private record Cyrillic(Pattern ordinal, Pattern inside, Pattern street) {

        static Cyrillic of(RussianWords words) {
            var inside = "\\d{1,4}" + Numbers.WORD_HYPHEN + "\\p{IsCyrillic}{0,4}" + words.any("unread.ending")
                    + "(?!\\p{L})";
            return new Cyrillic(Pattern.compile("(?<![\\d.,:/\\p{L}-])" + inside), Pattern.compile(inside),
                    Pattern.compile("\\d+\\D+" + words.get("unread.street")));
        }

        Stream<String> found(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(MatchResult::group)
                    .filter(ordinal -> !street.matcher(ordinal).matches());
        }
    }

    /** The ordinals of a text that no rule reads, as written, without duplicates. */
    public Set<String> in(Lang lang, String text) {
        var found = new LinkedHashSet<String>();
        String language = lang.locale().getLanguage();
        if (READ_BY_ENGINES.contains(language) || text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        boolean isRussian = language.equals(RUSSIAN);
        if (CANDIDATE.matcher(text).find() && cyrillic().found(cyrillic().inside, text).findAny().isPresent()) {
            var rest = isRussian ? russian().read(text) : text;
            cyrillic().found(cyrillic().ordinal, rest).forEach(found::add);
        }
        if (!isRussian) {
            LATIN.matcher(text).results().forEach(match -> found.add(match.group()));
        }
        return found;
    }

    private Cyrillic cyrillic() {
        if (cyrillic.isEmpty()) {
            cyrillic = Optional.of(Cyrillic.of(new RussianWords(new WordList(RUSSIAN))));
        }
        return cyrillic.get();
    }

    private ReadingTable russian() {
        if (russian.isEmpty()) {
            russian = Optional.of(ReadingTable.of(new Lang(RUSSIAN)));
        }
        return russian.get();
    }
}
