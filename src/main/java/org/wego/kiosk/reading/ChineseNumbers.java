// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

/** Chinese numerals. */
final class ChineseNumbers {

    private static final String DIGITS = "\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    /** As bus lines and rooms are read, where one is yao so that it is not taken for seven. */
    private static final String CODE_DIGITS = "\u96f6\u5e7a\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    private static final String[] PLACES = {"", "\u5341", "\u767e", "\u5343"};
    private static final String[] MYRIADS = {"", "\u4e07", "\u4ebf"};

    private ChineseNumbers() {}

    static String of(long number) {
        if (number == 0) {
            return "\u96f6";
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                words.insert(0, thousands(part, rest >= 10_000) + MYRIADS[group]);
            }
        }
        String all = words.toString();
        return all.startsWith("\u4e00\u5341") ? all.substring(1) : all.startsWith("\u96f6") ? all.substring(1) : all;
    }

    private static String thousands(int part, boolean hasMore) {
        var words = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !words.isEmpty() || hasMore;
            } else {
                words.append(zero ? "\u96f6" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            }
        }
        return words.toString();
    }

    /** A decimal: the digits behind the point are said one by one. */
    static String decimal(String whole, String decimals) {
        return of(Long.parseLong(whole)) + "\u70b9" + Numbers.spelled(decimals, DIGITS, "");
    }

    /** A year, digit by digit. */
    static String year(String digits) {
        return Numbers.spelled(digits, DIGITS, "");
    }

    /** The number of a line or a room, digit by digit. */
    static String code(String digits) {
        return Numbers.spelled(digits, CODE_DIGITS, "");
    }
}
