// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.List;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/**
 * A Russian noun that follows numbers.
 *
 * @param gender its gender
 * @param singular the forms of the singular, in the order of {@link Case}
 * @param plural the forms of the plural, in the same order
 */
record RussianNoun(Gender gender, List<String> singular, List<String> plural) {

    /** A noun with its forms separated by spaces: six of the singular and six of the plural. */
    static RussianNoun of(Gender gender, String singular, String plural) {
        return new RussianNoun(gender, List.of(singular.split(" ")), List.of(plural.split(" ")));
    }

    /** The form of the noun after a number in a case. */
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

    /** The form after a decimal. */
    String afterDecimal() {
        return singular.get(Case.GENITIVE.place());
    }
}
