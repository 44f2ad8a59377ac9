// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a text of any script in Latin letters as it sounds, so roughly that the usual spellings of a name become one.
 *
 * <p>Gangnam and Kangnam are the same then, and so are Yakov and Iakov. The transliterators of ICU may be shared by
 * threads.
 */
final class Sounds {

    private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** How a text sounds, said in one breath and word by word. */
    record Heard(String whole, List<String> words) {}

    /** A spelling and what it becomes; in this order. */
    private record Rule(Pattern spelling, String sound) {

        static Rule of(String spelling, String sound) {
            return new Rule(Pattern.compile(spelling), sound);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("c(?=[^ehiyz]|$)", "k"), Rule.of("shch|sch|tch|tsh|zh|ch|ts|cz|j(?=[^aou]|o)", "c"),
            Rule.of("sh|ks|x", "s"),
            Rule.of("kh|gh", "k"), Rule.of("ph", "p"), Rule.of("th", "t"), Rule.of("yeo|yo|jo", "io"),
            Rule.of("ya|ja", "ia"), Rule.of("yu|ju", "iu"), Rule.of("ye|je", "e"), Rule.of("eo", "o"),
            Rule.of("eu|oo|ou|wu", "u"), Rule.of("ae|ai|ay", "e"), Rule.of("ee|yi", "i"), Rule.of("w", "v"),
            Rule.of("y", "i"), Rule.of("[gq]", "k"), Rule.of("d", "t"), Rule.of("[bf]", "p"),
            Rule.of("z", "s"), Rule.of("r", "l"), Rule.of("nk(?=[^aeiou]|$)|nk(?=k)", "n"), Rule.of("nl|ml", "nn"),
            Rule.of("([a-z])h", "$1"), Rule.of("([a-z])\\1+", "$1"));

    private final Transliterator toLatin = Transliterator.getInstance(
            "Russian-Latin/BGN; Hangul-Latin; Any-Latin; Latin-ASCII; Lower");

    /** The text as it sounds, in one word; empty for one without letters or digits. */
    String of(String text) {
        return rough(Folding.whole(latin(text)));
    }

    /**
     * The text as it sounds, in one word and word by word; a word is a syllable where a script has no spaces.
     *
     * @param known words that were heard before, to which new ones are added
     */
    Heard hear(String text, Map<String, String> known) {
        var latin = latin(text);
        var words = Folding.words(latin).stream().map(word -> known.computeIfAbsent(word, Sounds::rough))
                .filter(word -> !word.isEmpty()).toList();
        return new Heard(words.size() == 1 ? words.getFirst() : rough(Folding.whole(latin)), words);
    }

    /** The same for a text with Korean words as they are pronounced, in each way; none for other texts. */
    List<Heard> pronounced(String text, Map<String, String> known) {
        return KoreanPronunciation.isIn(text)
                ? Stream.of(false, true).map(compound -> hear(KoreanPronunciation.of(text, compound), known)).toList()
                : List.of();
    }

    private String latin(String text) {
        return NOT_LATIN.matcher(text).find() ? toLatin.transliterate(text) : text;
    }

    private static String rough(String latin) {
        var sound = OTHERS.matcher(latin).replaceAll("");
        for (var rule : RULES) {
            sound = rule.spelling().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }
}
