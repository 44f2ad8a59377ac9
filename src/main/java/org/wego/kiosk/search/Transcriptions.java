// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes texts of any script in Latin letters, and names in each of their usual spellings.
 *
 * <p>The first spelling is that of ICU. The others are those that its transliterators do not produce: Chehov beside Chekhov,
 * Sato beside Satou, Tuda beside Tsuda. Thread-safe, as the transliterators are.
 */
final class Transcriptions {

    private static final Pattern NOT_LATIN = Pattern.compile("[^\\p{ASCII}]");
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern LONG_O = Pattern.compile("o[ou]");
    private static final Pattern LONG_U = Pattern.compile("uu");

    /** A part of a name that people also write in another way, and the other way. */
    private record OtherSpelling(Pattern part, String other) {

        static OtherSpelling of(String part, String other) {
            return new OtherSpelling(Pattern.compile(part), other);
        }

        String in(String text) {
            return part.matcher(text).replaceAll(other);
        }
    }

    /** Latin letters with a hook, whose sound would be lost with the hook. */
    private static final List<OtherSpelling> HOOKED = List.of(OtherSpelling.of("[čČ]", "tch"),
            OtherSpelling.of("[šŠ]", "sh"), OtherSpelling.of("[žŽ]", "zh"));
    /** The Russian letters yo, kha and shcha, which have two usual spellings. */
    private static final List<OtherSpelling> RUSSIAN = List.of(
            OtherSpelling.of("(?<=[\u0436\u0447\u0448\u0449\u0416\u0427\u0428\u0429])\u0451", "\u043E"),
            OtherSpelling.of("\u0451", "\u0439\u043E"), OtherSpelling.of("[\u0445\u0425]", "h"),
            OtherSpelling.of("[\u0449\u0429]", "\u0448"));
    /** The Kunrei spelling of Japanese. */
    private static final List<OtherSpelling> KUNREI = List.of(OtherSpelling.of("tsu", "tu"),
            OtherSpelling.of("chi", "ti"), OtherSpelling.of("ch", "ty"), OtherSpelling.of("shi", "si"),
            OtherSpelling.of("sh", "sy"), OtherSpelling.of("ji", "zi"), OtherSpelling.of("j", "zy"),
            OtherSpelling.of("fu", "hu"));

    private final Transliterator toLatin = Transliterator.getInstance(
            "Russian-Latin/BGN; Hangul-Latin; Any-Latin; Latin-ASCII; Lower");

    /** The text in Latin letters. */
    String latin(String text) {
        if (!NOT_LATIN.matcher(text).find()) {
            return text;
        }
        var plain = text;
        for (var hooked : HOOKED) {
            plain = hooked.in(plain);
        }
        return toLatin.transliterate(plain);
    }

    /** A text in Latin letters and, for Korean words, as they are pronounced. */
    List<String> ofText(String text) {
        var latin = Stream.of(latin(text));
        return KoreanPronunciation.isIn(text)
                ? Stream.concat(latin, Stream.of(false, true)
                        .map(compound -> latin(KoreanPronunciation.of(text, compound)))).distinct().toList()
                : latin.toList();
    }

    /** A name in all usual spellings. */
    List<String> ofName(String name) {
        var russian = russian(name);
        var spellings = new ArrayList<>(ofText(name));
        russian.stream().map(this::latin).forEach(spellings::add);
        if (KANA.matcher(name).find()) {
            var brief = LONG_U.matcher(LONG_O.matcher(latin(name)).replaceAll("o")).replaceAll("u");
            spellings.add(brief);
            var kunrei = brief;
            for (var spelling : KUNREI) {
                kunrei = spelling.in(kunrei);
            }
            spellings.add(kunrei);
        }
        return spellings.stream().distinct().toList();
    }

    /** The name of a person in all usual spellings. */
    List<String> ofPerson(String name) {
        return Stream.concat(ofName(name).stream(), KoreanNames.spellings(name).stream()).distinct().toList();
    }

    /** A name with any of its Russian letters replaced. */
    private static List<String> russian(String name) {
        var names = new ArrayList<>(List.of(name));
        for (var spelling : RUSSIAN) {
            names.addAll(names.stream().map(spelling::in).filter(other -> !names.contains(other)).toList());
        }
        return names;
    }
}
