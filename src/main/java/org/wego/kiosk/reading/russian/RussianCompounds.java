// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Russian compound words that begin with a number: of 24 hours, with five floors. */
final class RussianCompounds {

    private final RussianNumbers numbers;
    private final String stem;
    private final Joined one;
    private final Joined ninety;
    private final Joined hundred;
    private final String thousand;

    /** A number whose form in a compound differs from the genitive. */
    private record Joined(String said, String genitive) {

        static Joined of(List<String> forms) {
            return new Joined(forms.getFirst(), forms.getLast());
        }
    }

    RussianCompounds(RussianNumbers numbers, RussianWords words) {
        this.numbers = numbers;
        stem = Numbers.anyOf(words.all("compound.stem."));
        one = Joined.of(words.list("compound.one"));
        ninety = Joined.of(words.list("compound.ninety"));
        hundred = Joined.of(words.list("compound.hundred"));
        thousand = words.get("compound.thousand");
    }

    /** A number, a hyphen and the rest of the word. */
    String pattern() {
        return "(?<![\\p{L}\\d])(\\d{1,4})" + Numbers.WORD_HYPHEN + '(' + stem + "\\p{Ll}*)";
    }

    /** The reading of a match of the pattern. */
    String said(MatchResult found) {
        return first(Integer.parseInt(found.group(1))) + found.group(2);
    }

    private String first(int number) {
        return switch (number) {
            case 1 -> one.said;
            case 90 -> ninety.said;
            case 100 -> hundred.said;
            case 1000 -> thousand;
            default -> numbers.cardinal(number, Gender.MASCULINE, Case.GENITIVE).replace(" ", "")
                    .replaceAll(Pattern.quote(one.genitive) + '$', one.said)
                    .replaceAll('^' + Pattern.quote(hundred.genitive) + "(?=.)", hundred.said)
                    .replace(ninety.genitive, ninety.said);
        };
    }
}
