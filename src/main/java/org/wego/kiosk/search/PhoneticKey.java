// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.search.SearchField.FieldRole;

/**
 * Transcribes a text of any script by sound, so roughly that the usual spellings of a name become the same key.
 *
 * <p>Gangnam and Kangnam have the same key, as have Yakov and Iakov. A spelling that is read differently in different
 * languages, such as the j of Jung and of Jarkowa, has a key for each reading. Thread-safe.
 */
final class PhoneticKey {

    private static final Pattern IN_LATIN = Pattern.compile("[\\p{ASCII}\\p{IsLatin}\\p{P}]*");
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

    /** The letters of German and of the Slavic languages as English writes their sounds. */
    private static final List<SpellingRule> AS_IN_ENGLISH = List.of(SpellingRule.of("schtsch|tsch|tch", "C"),
            SpellingRule.of("sch", "sh"), SpellingRule.of("shch", "C"), SpellingRule.of("(?<!s)ch", "kh"),
            SpellingRule.of("j", "y"), SpellingRule.of("zh", "C"), SpellingRule.of("tz|c(?!h)", "ts"));

    /** Capital letters are final sounds. */
    private static final List<SpellingRule> RULES = List.of(
            SpellingRule.of("c(?=[^ehiyz]|$)", "k"),
            SpellingRule.of("schtsch|shch|tsch|sch|tch|tsh|zh|ch|ts|tz|cz|j", "C"),
            SpellingRule.of("sh|ks|x|hs(?=[iu])", "s"), SpellingRule.of("([ln])v(?=[^aeiou]|$)", "$1u"),
            SpellingRule.of("kh|gh", "k"), SpellingRule.of("ph", "p"), SpellingRule.of("th", "t"),
            SpellingRule.of("yeo|yo(?!u)", "io"),
            SpellingRule.of("ya", "ia"), SpellingRule.of("yu", "iu"), SpellingRule.of("ye", "e"),
            SpellingRule.of("eo", "o"),
            SpellingRule.of("woo|eu|oo|ou|wu", "u"), SpellingRule.of("ae|ai|ay", "e"), SpellingRule.of("ee|yi", "i"),
            SpellingRule.of("w", "v"),
            SpellingRule.of("y", "i"), SpellingRule.of("[gq]", "k"), SpellingRule.of("d", "t"),
            SpellingRule.of("[bf]", "p"),
            SpellingRule.of("z", "s"), SpellingRule.of("r", "l"), SpellingRule.of("nk(?=[^aeiou]|$)|nk(?=k)", "n"),
            SpellingRule.of("nl|ml", "nn"),
            SpellingRule.of("([a-zC])h", "$1"), SpellingRule.of("([a-zC])\\1+", "$1"));

    private final Transcriptions transcriptions = new Transcriptions();

    /**
     * The keys of a text as one word, one for each reading; empty strings if the text contains no letter or digit.
     * German writes "sh" as "sch", which elsewhere is a longer sound.
     */
    List<String> of(String text) {
        var whole = TextNormalizer.whole(transcriptions.latin(text));
        return Stream.concat(Stream.of(whole, whole.replace("sch", "sh")), inEnglish(whole))
                .map(PhoneticKey::simplified).distinct()
                .toList();
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
     * The keys of each usual spelling of a text, whole and by word; in scripts without spaces, each syllable is a word.
     *
     * @param known a cache of keys by word, to which new words are added
     */
    List<PhoneticForm> formsOf(String text, FieldRole role, Map<String, String> known) {
        var spellings = switch (role) {
            case PERSON, RELATED_PERSON -> transcriptions.ofPerson(text);
            case NAME -> transcriptions.ofName(text);
            case TEXT, RELATED, NUMBER, LABEL, KIND -> transcriptions.ofText(text);
        };
        var read = role.isName() && IN_LATIN.matcher(text).matches()
                ? spellings.stream()
                        .flatMap(latin -> Stream.concat(Stream.of(latin), inEnglish(latin.toLowerCase(Locale.ROOT))))
                : spellings.stream();
        return read.map(latin -> form(latin, known)).distinct().toList();
    }

    private static PhoneticForm form(String latin, Map<String, String> known) {
        var words = TextNormalizer.words(latin).stream()
                .map(word -> known.computeIfAbsent(word, PhoneticKey::simplified))
                .filter(word -> !word.isEmpty()).toList();
        return new PhoneticForm(words.size() == 1 ? words.getFirst() : simplified(TextNormalizer.whole(latin)), words);
    }

    /** The sounds of a Slavic spelling and of a German one, where the letter z is ts. */
    private static Stream<String> inEnglish(String latin) {
        var slavic = replaced(latin, AS_IN_ENGLISH).replace("C", "ch");
        return Stream.of(slavic, slavic.replace("z", "ts"));
    }

    private static String simplified(String latin) {
        return replaced(OTHERS.matcher(latin).replaceAll(""), RULES).toLowerCase(Locale.ROOT);
    }

    private static String replaced(String latin, List<SpellingRule> rules) {
        var text = latin;
        for (var rule : rules) {
            text = rule.spelling().matcher(text).replaceAll(rule.sound());
        }
        return text;
    }
}
