// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Transcribes a text of any script by sound, so roughly that the usual spellings of a name become the same key.
 *
 * <p>Gangnam and Kangnam have the same key, as have Yakov and Iakov. Thread-safe, as the transliterators of ICU are.
 */
final class PhoneticKey {

    private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** The key of a whole text and the keys of its words. */
    record PhoneticForm(String whole, List<String> words) {}

    /** A spelling and its replacement. The rules apply in the order of the list. */
    private record SpellingRule(Pattern spelling, String sound) {

        static SpellingRule of(String spelling, String sound) {
            return new SpellingRule(Pattern.compile(spelling), sound);
        }
    }

    private static final List<SpellingRule> RULES = List.of(
            SpellingRule.of("c(?=[^ehiyz]|$)", "k"),
            SpellingRule.of("schtsch|shch|tsch|sch|tch|tsh|zh|ch|ts|cz|j(?=[^aou]|o)", "c"),
            SpellingRule.of("sh|ks|x", "s"),
            SpellingRule.of("kh|gh", "k"), SpellingRule.of("ph", "p"), SpellingRule.of("th", "t"),
            SpellingRule.of("yeo|yo|jo", "io"),
            SpellingRule.of("ya|ja", "ia"), SpellingRule.of("yu|ju", "iu"), SpellingRule.of("ye|je", "e"),
            SpellingRule.of("eo", "o"),
            SpellingRule.of("eu|oo|ou|wu", "u"), SpellingRule.of("ae|ai|ay", "e"), SpellingRule.of("ee|yi", "i"),
            SpellingRule.of("w", "v"),
            SpellingRule.of("y", "i"), SpellingRule.of("[gq]", "k"), SpellingRule.of("d", "t"),
            SpellingRule.of("[bf]", "p"),
            SpellingRule.of("z", "s"), SpellingRule.of("r", "l"), SpellingRule.of("nk(?=[^aeiou]|$)|nk(?=k)", "n"),
            SpellingRule.of("nl|ml", "nn"),
            SpellingRule.of("([a-z])h", "$1"), SpellingRule.of("([a-z])\\1+", "$1"));

    private final Transliterator toLatin = Transliterator.getInstance(
            "Russian-Latin/BGN; Hangul-Latin; Any-Latin; Latin-ASCII; Lower");

    /**
     * The keys of a text as one word, empty strings if the text contains no letter or digit. German writes "sh" as
     * "sch", which elsewhere is a longer sound.
     */
    List<String> of(String text) {
        var whole = TextNormalizer.whole(latin(text));
        return Stream.of(whole, whole.replace("sch", "sh")).map(PhoneticKey::simplified).distinct().toList();
    }

    /**
     * The consonants of a key, in which a name is the same in most scripts: Yarkova, Ya-reu-ko-ba, Yarukowa. The
     * letters b, f, p, v and w are one consonant.
     */
    static String consonants(String key) {
        return DOUBLED.matcher(VOWELS.matcher(key.replace('v', 'p')).replaceAll("").replace("ks", "s"))
                .replaceAll("$1");
    }

    /**
     * The keys of a text, whole and by word; in scripts without spaces, each syllable is a word.
     *
     * @param known a cache of keys by word, to which new words are added
     */
    PhoneticForm keysOf(String text, Map<String, String> known) {
        var latin = latin(text);
        var words = TextNormalizer.words(latin).stream()
                .map(word -> known.computeIfAbsent(word, PhoneticKey::simplified))
                .filter(word -> !word.isEmpty()).toList();
        return new PhoneticForm(words.size() == 1 ? words.getFirst() : simplified(TextNormalizer.whole(latin)), words);
    }

    /** The keys of each pronunciation of a text with Korean words; empty for other texts. */
    List<PhoneticForm> pronounced(String text, Map<String, String> known) {
        return KoreanPronunciation.isIn(text)
                ? Stream.of(false, true).map(compound -> keysOf(KoreanPronunciation.of(text, compound), known)).toList()
                : List.of();
    }

    private String latin(String text) {
        return NOT_LATIN.matcher(text).find() ? toLatin.transliterate(text) : text;
    }

    private static String simplified(String latin) {
        var sound = OTHERS.matcher(latin).replaceAll("");
        for (var rule : RULES) {
            sound = rule.spelling().matcher(sound).replaceAll(rule.sound());
        }
        return sound;
    }
}
