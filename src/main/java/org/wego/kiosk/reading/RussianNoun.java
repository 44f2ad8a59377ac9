// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.List;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/**
 * A Russian noun that stands behind numbers.
 *
 * @param gender its gender
 * @param singular the forms of the singular, in the order of {@link Case}
 * @param plural the forms of the plural, in the same order
 */
record RussianNoun(Gender gender, List<String> singular, List<String> plural) {

    /** A noun from its forms: the six of the singular, a bar, the six of the plural. */
    static RussianNoun of(Gender gender, String forms) {
        var halves = forms.split("\\|");
        return new RussianNoun(gender, List.of(halves[0].strip().split(" ")), List.of(halves[1].strip().split(" ")));
    }

    /** A masculine noun that ends in a consonant and keeps its stem. */
    static RussianNoun masculine(String stem) {
        return of(Gender.MASCULINE,
                "~ ~\u0430 ~\u0443 ~ ~\u043e\u043c ~\u0435 | ~\u044b ~\u043e\u0432 ~\u0430\u043c ~\u044b ~\u0430\u043c\u0438 ~\u0430\u0445"
                        .replace("~", stem));
    }

    /** A feminine noun that ends in -a and keeps its stem. */
    static RussianNoun feminine(String stem) {
        return of(Gender.FEMININE,
                "~\u0430 ~\u044b ~\u0435 ~\u0443 ~\u043e\u0439 ~\u0435 | ~\u044b ~ ~\u0430\u043c ~\u044b ~\u0430\u043c\u0438 ~\u0430\u0445"
                        .replace("~", stem));
    }

    /** The form that stands behind a number in a case. */
    String after(long number, Case when) {
        if (RussianNumbers.isOne(number)) {
            return singular.get(when.place());
        }
        if (when == Case.NOMINATIVE || when == Case.ACCUSATIVE) {
            return RussianNumbers.isFew(number) ? singular.get(Case.GENITIVE.place())
                    : plural.get(Case.GENITIVE.place());
        }
        return plural.get(when.place());
    }

    /** The form that stands behind a decimal. */
    String afterDecimal() {
        return singular.get(Case.GENITIVE.place());
    }
}
