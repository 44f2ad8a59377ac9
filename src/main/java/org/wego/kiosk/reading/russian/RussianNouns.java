// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Knows the Russian nouns that follow numbers in kiosk texts. */
final class RussianNouns {

    private final Map<Gender, Predicate<String>> counted;
    private final Map<String, String> plurals;
    private final Predicate<String> isDative;
    private final Predicate<String> isInstrumental;
    private final Predicate<String> isPrepositional;
    private final Predicate<String> isSingularAccusative;
    private final Predicate<String> isSingularPrepositional;

    RussianNouns(RussianWords words) {
        counted = Map.of(Gender.FEMININE, RussianWords.begins(words.all("counted.feminine.")), Gender.NEUTER,
                RussianWords.begins(words.all("counted.neuter.")), Gender.MASCULINE,
                RussianWords.begins(words.all("counted.masculine.")));
        plurals = RussianWords.pairs(words.all("plural."));
        isDative = words.ends("ends.plural.dative");
        isInstrumental = words.ends("ends.plural.instrumental");
        isPrepositional = words.ends("ends.plural.prepositional");
        isSingularAccusative = words.ends("ends.singular.accusative");
        isSingularPrepositional = words.ends("ends.singular.prepositional");
    }

    /** The gender of a counted noun; empty for other words. */
    Optional<Gender> gender(String noun) {
        return List.of(Gender.FEMININE, Gender.NEUTER, Gender.MASCULINE).stream()
                .filter(gender -> counted.getOrDefault(gender, _ -> false).test(noun)).findFirst();
    }

    /** The genitive plural of a noun that is given in the form after 2, 3 and 4; other forms are unchanged. */
    String plural(String noun) {
        return plurals.getOrDefault(noun, noun);
    }

    /**
     * The case of a number, determined by the noun where it is unambiguous, else by the words before the number.
     *
     * @param required the case that the preposition requires
     */
    Case caseOf(String noun, long number, Case required) {
        if (isInstrumental.test(noun)) {
            return Case.INSTRUMENTAL;
        }
        if (isPrepositional.test(noun)) {
            return Case.PREPOSITIONAL;
        }
        if (isDative.test(noun)) {
            return Case.DATIVE;
        }
        boolean isOne = RussianNumbers.isOne(number);
        if (isOne && isSingularAccusative.test(noun)) {
            return required == Case.DATIVE ? Case.DATIVE : Case.ACCUSATIVE;
        }
        // "In 5 minutes": the prepositional case is handled above, otherwise it is the accusative.
        return required == Case.GENITIVE
                || (isOne && required == Case.PREPOSITIONAL && isSingularPrepositional.test(noun))
                        ? required
                        : Case.NOMINATIVE;
    }
}
