// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.chinese;

import java.util.List;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;

/** Chinese numerals. */
public final class ChineseNumbers {

    private final WordList words;
    private final List<String> digits;
    private final List<String> codeDigits;
    private final List<String> places;
    private final List<String> myriads;

    public ChineseNumbers(WordList words) {
        this.words = words;
        digits = words.list("digits");
        codeDigits = words.list("digits.code");
        places = words.list("places");
        myriads = words.list("myriads");
    }

    public String of(long number) {
        if (number == 0) {
            return zero();
        }
        var said = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                said.insert(0, thousands(part, rest >= 10_000) + myriads.get(group));
            }
        }
        String all = said.toString();
        // Ten alone is shi and not yi shi.
        boolean beginsWithTen = all.startsWith(digits.get(1) + places.get(1));
        return beginsWithTen || all.startsWith(zero()) ? all.substring(1) : all;
    }

    /** The word for zero. */
    String zero() {
        return digits.getFirst();
    }

    private String thousands(int part, boolean hasMore) {
        var said = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !said.isEmpty() || hasMore;
            } else {
                said.append(zero ? zero() : "").append(digits.get(digit)).append(places.get(place));
                zero = false;
            }
        }
        return said.toString();
    }

    /** A decimal: the digits after the point are said one by one. */
    String decimal(String whole, String decimals) {
        return words.filled("decimal", of(Long.parseLong(whole)), Numbers.spelled(decimals, digits, ""));
    }

    /** A year, digit by digit. */
    String year(String year) {
        return Numbers.spelled(year, digits, "");
    }

    /** The number of a line or a room, digit by digit. */
    String code(String code) {
        return Numbers.spelled(code, codeDigits, "");
    }
}
