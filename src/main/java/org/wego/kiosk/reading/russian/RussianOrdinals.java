// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Form;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/**
 * Russian ordinals that are written in digits with an ending.
 *
 * <p>An ending tells gender and case only in part: the same letter ends the nominative and, of feminine words, four
 * other cases. The context decides then.
 */
final class RussianOrdinals {

    /** The length from which a word in -oj or -ej is a feminine adjective rather than a short masculine noun. */
    private static final int LONG = 7;

    private final RussianNumbers numbers;
    private final Map<String, Form> endings;
    private final Set<String> masculineOrFeminine;
    private final Set<String> neuterOrPlural;
    private final Set<String> instrumentalOrDative;
    private final Set<String> instrumentalOrPrepositional;
    private final Set<String> oblique;
    private final Set<String> undecided;
    private final Set<String> prepositional;
    private final Set<String> noNoun;
    private final Predicate<String> isPlural;
    private final Predicate<String> isPluralDative;
    private final Predicate<String> isPluralInstrumental;
    private final Predicate<String> isInstrumental;
    private final Predicate<String> isFeminineGenitive;
    private final Predicate<String> isFeminineAdjective;

    RussianOrdinals(RussianNumbers numbers, RussianWords words) {
        this.numbers = numbers;
        endings = words.forms("ordinal.ending.");
        masculineOrFeminine = words.set("ordinal.masculine-or-feminine");
        neuterOrPlural = words.set("ordinal.neuter-or-plural");
        instrumentalOrDative = words.set("ordinal.instrumental-or-dative");
        instrumentalOrPrepositional = words.set("ordinal.instrumental-or-prepositional");
        oblique = words.set("oblique");
        undecided = words.set("ordinal.undecided");
        prepositional = words.set("ordinal.prepositional");
        noNoun = words.set("ordinal.no-noun");
        isPlural = words.ends("ends.plural.nominative");
        isPluralDative = words.ends("ends.plural.dative");
        isPluralInstrumental = words.ends("ends.plural.instrumental");
        isInstrumental = words.ends("ends.masculine.instrumental");
        isFeminineGenitive = words.ends("ends.feminine.genitive");
        isFeminineAdjective = words.ends("ends.feminine.adjective");
    }

    /** An ordinal with its ending, the word before it and the one after it. */
    String pattern() {
        return "(?:(?<![\\p{L}\\d])(\\p{IsCyrillic}{1,9})(\\s))?(?<![\\d.,:/-])(\\d{1,9})" + Numbers.WORD_HYPHEN + '('
                + ending() + ")(?![\\p{L}\\d])(?=(?:\\s|-)*(\\p{IsCyrillic}*))";
    }

    /** A pattern of the known endings. */
    String ending() {
        var all = new HashSet<>(endings.keySet());
        all.addAll(masculineOrFeminine);
        all.addAll(neuterOrPlural);
        all.addAll(instrumentalOrDative);
        all.addAll(instrumentalOrPrepositional);
        return Numbers.anyOf(all);
    }

    /** The reading of a match of the pattern. */
    String withEnding(MatchResult found) {
        String before = found.group(1) == null ? "" : found.group(1);
        var form = form(found.group(4), before, found.group(5));
        return (before.isEmpty() ? "" : before + found.group(2)) + numbers.ordinal(Long.parseLong(found.group(3)),
                form);
    }

    /** The form that an ending expresses between two words. */
    Form form(String ending, String before, String after) {
        String small = before.toLowerCase(Locale.ROOT);
        var only = endings.get(ending);
        if (only != null) {
            return only;
        }
        if (masculineOrFeminine.contains(ending)) {
            return isFeminine(small, after) ? new Form(Gender.FEMININE, Case.GENITIVE)
                    : new Form(Gender.MASCULINE, Case.NOMINATIVE);
        }
        if (neuterOrPlural.contains(ending)) {
            return new Form(isPlural.test(after) ? Gender.PLURAL : Gender.NEUTER, Case.NOMINATIVE);
        }
        if (instrumentalOrDative.contains(ending)) {
            return isPluralDative.test(after) ? new Form(Gender.PLURAL, Case.DATIVE)
                    : new Form(Gender.MASCULINE, Case.INSTRUMENTAL);
        }
        return instrumentalOrPrepositional(small, after);
    }

    /** The form of the ending -m, which four forms share. */
    private Form instrumentalOrPrepositional(String before, String after) {
        if (isPluralInstrumental.test(after)) {
            return new Form(Gender.PLURAL, Case.INSTRUMENTAL);
        }
        if (isPluralDative.test(after)) {
            return new Form(Gender.PLURAL, Case.DATIVE);
        }
        return new Form(Gender.MASCULINE, isInstrumental.test(after) && !prepositional.contains(before)
                ? Case.INSTRUMENTAL
                : Case.PREPOSITIONAL);
    }

    private boolean isFeminine(String before, String after) {
        if (after.isEmpty() || noNoun.contains(after.toLowerCase(Locale.ROOT))) {
            return oblique.contains(before) && !undecided.contains(before);
        }
        if (isFeminineAdjective.test(after)) {
            return oblique.contains(before) || after.length() >= LONG;
        }
        return isFeminineGenitive.test(after);
    }
}
