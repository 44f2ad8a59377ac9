// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import java.util.List;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.WordList;

/** Japanese numerals in kana. */
public final class JapaneseNumbers {

    private final List<String> digits;
    private final String ten;
    private final List<String> hundreds;
    private final List<String> thousands;
    private final List<String> myriads;
    private final String zeroBeforePoint;
    private final String point;

    public JapaneseNumbers(WordList words) {
        this.digits = words.list("digit");
        this.ten = words.get("ten");
        this.hundreds = words.list("hundreds");
        this.thousands = words.list("thousands");
        this.myriads = words.list("myriads");
        this.zeroBeforePoint = words.get("decimal.zero");
        this.point = words.get("decimal.point");
    }

    public String of(long number) {
        if (number == 0) {
            return digits.getFirst();
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                words.insert(0, belowMyriad(part) + nth(myriads, group));
            }
        }
        return words.toString();
    }

    private String belowMyriad(int part) {
        int tens = part / 10 % 10;
        String tensWord = tens == 0 ? "" : (tens == 1 ? "" : digits.get(tens)) + ten;
        int ones = part % 10;
        return nth(thousands, part / 1000) + nth(hundreds, part / 100 % 10) + tensWord
                + (ones == 0 ? "" : digits.get(ones));
    }

    private static String nth(List<String> words, int count) {
        return count == 0 ? "" : words.get(count - 1);
    }

    /** A decimal: the digits after the point are said one by one; zero before the point has a special word. */
    String decimal(String whole, String decimals) {
        String front = whole.matches("0+") ? zeroBeforePoint : of(Long.parseLong(whole));
        return front + ' ' + point + ' ' + spelled(decimals);
    }

    /** A whole number or a decimal. */
    String value(String number) {
        var parts = number.replace(Numbers.JOINED, "").split("\\.");
        return parts.length == 2 ? decimal(parts[0], parts[1]) : of(Long.parseLong(parts[0]));
    }

    /** The digits one by one. */
    public String spelled(String number) {
        return String.join(" ", number.chars().mapToObj(digit -> digits.get(digit - '0')).toList());
    }
}
