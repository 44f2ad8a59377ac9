// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in the forms that people type: with the country code, with a zero in its place, or in part. */
final class PhoneNumberForms {

    private static final Pattern NUMBER = Pattern.compile("[+0-9() ./-]*[0-9][+0-9() ./-]*");
    private static final int MAX_CODE = 3;

    private PhoneNumberForms() {}

    /** The number as written, and as dialled within its country. */
    static List<String> forms(String number) {
        var forms = new ArrayList<String>();
        forms.add(number);
        var digits = digits(number);
        if (number.startsWith("+")) {
            for (int code = 1; code <= MAX_CODE && code < digits.length(); code++) {
                forms.add("0" + digits.substring(code));
            }
        }
        return forms;
    }

    /** Whether the query can be a telephone number, whose parts are then not separate words. */
    static boolean isNumber(String query) {
        return NUMBER.matcher(query).matches();
    }

    /**
     * The digits to search for, without an international prefix "00" and without a "(0)" after the country code; empty
     * if the query has neither or is not a number.
     */
    static Optional<String> typed(String query) {
        var digits = digits(query.replace("(0)", ""));
        var rest = digits.startsWith("00") ? digits.substring(2) : digits;
        return isNumber(query) && !rest.isEmpty() && !rest.equals(digits(query)) ? Optional.of(rest)
                : Optional.empty();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
