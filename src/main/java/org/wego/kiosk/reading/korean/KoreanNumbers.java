// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.korean;

import java.util.List;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;

/** Korean numerals: Sino-Korean ones, and native ones in their form before a counter. */
final class KoreanNumbers {

    private final WordList words;
    private final List<String> digits;
    private final List<String> places;
    private final List<String> myriads;
    private final List<String> ones;
    private final List<String> tens;

    KoreanNumbers(WordList words) {
        this.words = words;
        digits = words.list("digits");
        places = words.list("places");
        myriads = words.list("myriads");
        ones = words.list("native.ones");
        tens = words.list("native.tens");
    }

    /** The native numeral before a counter; hundreds and more are Sino-Korean. */
    String counting(int number) {
        int rest = number % 100;
        String large = number >= 100 ? sino(number - rest) : "";
        return large + (rest == 20 ? words.get("native.twenty") : tens.get(rest / 10) + ones.get(rest % 10));
    }

    /** The native ordinal; "first" is irregular. */
    String ordinal(int number) {
        return number == 1 ? words.get("ordinal.first") : words.filled("ordinal", counting(number));
    }

    String sino(long number) {
        if (number == 0) {
            return digits.getFirst();
        }
        var said = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                // 10,000 is man and not il-man.
                String front = part == 1 && group == 1 && rest < 10_000 ? "" : thousands(part);
                said.insert(0, front + myriads.get(group));
            }
        }
        return said.toString();
    }

    private String thousands(int part) {
        var said = new StringBuilder();
        int rest = part;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int digit = rest % 10;
            if (digit > 0) {
                said.insert(0, (digit == 1 && place > 0 ? "" : digits.get(digit)) + places.get(place));
            }
        }
        return said.toString();
    }

    /** A decimal: the digits after the point are said one by one. */
    String decimal(String whole, String decimals) {
        return words.filled("decimal", sino(Long.parseLong(whole)), Numbers.spelled(decimals, digits, " "));
    }
}
