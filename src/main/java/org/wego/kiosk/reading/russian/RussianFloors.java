// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.List;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Russian floors: lift signs, basement floors and ranges of floors. */
final class RussianFloors {

    private final RussianNumbers numbers;
    private final RussianRanges ranges;
    private final String floor;
    private final String capital;
    private final String inAnyForm;
    private final String several;
    private final String underground;
    private final String notAfter;
    private final String ending;
    private final String rangeEnding;
    private final String minus;

    RussianFloors(RussianNumbers numbers, RussianWords words) {
        this.numbers = numbers;
        ranges = RussianRanges.of(words);
        floor = words.get("floor");
        capital = words.anyCase("floor");
        inAnyForm = words.any("floor.any");
        several = words.any("floor.several");
        underground = words.get("floor.underground");
        notAfter = words.any("floor.not-after");
        ending = words.any("floor.ending");
        rangeEnding = words.any("floor.range-ending");
        minus = words.get("minus");
    }

    /** The rules for one floor. */
    List<ReadingRule> single() {
        return List.of(
                said("(?:" + capital + "\\s)?(?<!" + notAfter
                        + "\\s)(?<![\\p{L}\\d])B(\\d)F?(?![\\p{L}\\d]|[-.]\\d)",
                        found -> nominative(found.group(1)) + ' ' + underground),
                said("(?<![\\p{L}\\d-])(\\d{1,3})F(?![\\p{L}\\d])", found -> nominative(found.group(1)) + ' ' + floor),
                said("(?<![\\p{L}\\d])[-\u2212](\\d{1,2})(?:-" + ending + ")?\\s" + floor + "(?!\\p{L})",
                        found -> minus + ' ' + nominative(found.group(1)) + ' ' + floor));
    }

    /** The rules for several floors. */
    List<ReadingRule> several() {
        String range = "(\\d{1,3})(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ")(\\d{1,3})";
        return List.of(
                said("(?<![\\d.,:])" + range + "(?:" + Numbers.WORD_HYPHEN + rangeEnding + ")?\\s" + inAnyForm
                        + "(?!\\p{L})", found -> range(found) + ' ' + floor),
                said("(?<=" + several + "\\s)" + range + "(?![\\d-])", this::range));
    }

    private String range(MatchResult found) {
        return ranges.sinceThrough(numbers.ordinal(Long.parseLong(found.group(1)), Gender.MASCULINE, Case.GENITIVE),
                nominative(found.group(2)));
    }

    private String nominative(String number) {
        return numbers.ordinal(Long.parseLong(number), Gender.MASCULINE, Case.NOMINATIVE);
    }
}
