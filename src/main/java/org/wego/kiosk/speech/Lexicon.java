// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wego.kiosk.model.Lang;

/**
 * Pronunciations by language, for texts that an engine would read wrongly.
 *
 * <p>Contains whole texts, parts of texts, and signs, which are entries without a letter or digit. Signs are kept
 * separately because they also have a meaning in telephone numbers and names.
 */
public final class Lexicon {

    /** Scripts without spaces between words. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);
    private static final Comparator<LexiconEntry> LONGEST_FIRST = Comparator
            .<LexiconEntry>comparingInt(entry -> entry.written.length()).reversed()
            .thenComparing(LexiconEntry::written);

    private final Map<Lang, Map<String, String>> whole = new HashMap<>();
    private final Map<Lang, List<LexiconEntry>> parts = new HashMap<>();
    private final Map<Lang, Map<String, String>> signs = new HashMap<>();

    /**
     * A lexicon of these pronunciations.
     *
     * @param readings by language, then written to spoken
     */
    public Lexicon(Map<Lang, Map<String, String>> readings) {
        readings.forEach((lang, byText) -> {
            var entries = byText.entrySet().stream()
                    .map(entry -> new LexiconEntry(onOneLine(entry.getKey()), onOneLine(entry.getValue())))
                    .filter(entry -> !entry.written.isEmpty()).sorted(LONGEST_FIRST).toList();
            whole.put(lang,
                    entries.stream().collect(Collectors.toUnmodifiableMap(LexiconEntry::written, LexiconEntry::spoken,
                            (first, _) -> first)));
            parts.put(lang, entries.stream().filter(Lexicon::hasLetter).toList());
            signs.put(lang, entries.stream().filter(Predicate.not(Lexicon::hasLetterOrDigit))
                    .collect(Collectors.toUnmodifiableMap(LexiconEntry::written, LexiconEntry::spoken,
                            (first, _) -> first)));
        });
    }

    private record LexiconEntry(String written, String spoken) {}

    /** The pronunciation of a whole text; empty if it is not in the lexicon. */
    Optional<String> whole(Lang lang, String text) {
        return Optional.ofNullable(whole.getOrDefault(lang, Map.of()).get(onOneLine(text)));
    }

    /** The pronunciations of signs, by sign. */
    Map<String, String> signs(Lang lang) {
        return signs.getOrDefault(lang, Map.of());
    }

    /**
     * The text with all known parts replaced, the longest first.
     *
     * <p>A part within an alphabetic word or a number is not replaced, because it belongs to another word or number.
     */
    String replaced(Lang lang, String text) {
        var known = parts.getOrDefault(lang, List.of());
        return known.isEmpty() ? text : replaced(text, known);
    }

    private static String replaced(String text, List<LexiconEntry> known) {
        for (int i = 0; i < known.size(); i++) {
            var entry = known.get(i);
            int at = find(text, entry.written);
            if (at >= 0) {
                int end = at + entry.written.length();
                String before = replaced(text.substring(0, at), known.subList(i, known.size()));
                String after = replaced(text.substring(end), known.subList(i, known.size()));
                return join(join(before, entry.spoken), after);
            }
        }
        return text;
    }

    private static int find(String text, String part) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean begins = at == 0 || !continues(text.charAt(at - 1), part.charAt(0));
            boolean ends = end == text.length() || !continues(part.charAt(part.length() - 1), text.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** Whether two neighbouring characters belong to the same alphabetic word or the same number. */
    private static boolean continues(char left, char right) {
        return (Character.isDigit(left) && Character.isDigit(right)) || (isOfAlphabet(left) && isOfAlphabet(right));
    }

    private static boolean isOfAlphabet(char c) {
        // Hangul does not count, because Korean particles follow a name without a space.
        return Character.isLetter(c) && !isWithoutSpaces(c) && UnicodeScript.of(c) != UnicodeScript.HANGUL;
    }

    private static boolean isWithoutSpaces(char c) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    /**
     * Joins two parts, with a space next to kana, which are read word by word; not between katakana, which form
     * one foreign name.
     */
    private static String join(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left + right;
        }
        char last = left.charAt(left.length() - 1);
        char first = right.charAt(0);
        boolean separate = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first)
                && (isWithoutSpaces(last) || isWithoutSpaces(first)) && !(isKatakana(last) && isKatakana(first));
        return separate ? left + ' ' + right : left + right;
    }

    private static boolean isKatakana(char c) {
        return UnicodeScript.of(c) == UnicodeScript.KATAKANA;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static boolean hasLetter(LexiconEntry entry) {
        return entry.written.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasLetterOrDigit(LexiconEntry entry) {
        return entry.written.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
