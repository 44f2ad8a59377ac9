// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of patterns, and conversions, that several languages share. */
public final class Numbers {

    /** A whole number that is not the end of another number, a name or a decimal. */
    public static final String WHOLE = "(?<![\\d.,:\\p{IsLatin}])(\\d+)";

    /** A number, perhaps with decimals after a point. */
    public static final String DECIMAL = "(?<![\\d.,:\\p{IsLatin}])(\\d+(?:\\.\\d+)?)";

    /** The maximum number of digits of a number; longer ones are codes. */
    private static final int MAX_DIGITS = 15;

    /** A code: more digits than a number can have. */
    static final String CODE = "(?<!\\d)\\d{" + (MAX_DIGITS + 1) + ",}";

    /** The signs that always mark a range. */
    public static final String TO = "\\s?[~\u2013\u2014\u223c\u301c\uff5e]\\s?";

    /** The signs between the ends of a range that also occur in names. */
    public static final String HYPHEN = "\\s?[-\u2010\u2011\u2212]\\s?";

    /** A hyphen inside a word: the ordinary, the typographic or the non-breaking one. */
    public static final String WORD_HYPHEN = "[-\u2010\u2011]";

    /** A time of day on the 24-hour clock. */
    public static final String TIME = "(?<![\\d.,:])([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])";

    /** The beginning of a ratio or scale such as 1:25,000. Three or more digits follow, so it is not a time. */
    public static final String RATIO = "(?<![\\d.,:])1\\s?:\\s?(?=\u2063?[1-9](?:\\d{2}|\\d{0,2}[ ,.]\\d{3}(?!\\d)))";

    /** The second number of a ratio, as a capturing group. */
    public static final String RATIO_END = "(\\d{1,3}(?:[ ,.]\\d{3})+|\\d{3,9})(?!\\d)";

    /** A day of a month such as 6/10, which is a date if its weekday follows: groups 1 the month, 2 the day. */
    public static final String MONTH_AND_DAY = "(?<![\\d/.-])(0?[1-9]|1[0-2])/([0-2]?\\d|3[01])";

    /** A Roman numeral of two letters or more. */
    public static final String ROMAN = "(?<![\\p{IsLatin}\\d.-])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\\p{IsLatin}\\d-])";

    /** Thousands grouped by commas. */
    public static final String COMMA_GROUPED = "(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,])";

    /** Thousands grouped by spaces. Rules add a condition, because a list of numbers looks the same. */
    public static final String SPACE_GROUPED = "(?<![+\\d.,:-]|\\d[ ()])[1-9]\\d{0,2}(?: \\d{3})+(?![\\d-]|[ .,]\\d)";

    /** Two or more groups are always a number. */
    public static final String SEVERAL_GROUPS = "(?<=\\d \\d{3} \\d{3})";

    /** A number with a multiplication sign after it. */
    public static final String TIMES = "(?<![\\d.,:\\p{L}])(\\d+(?:[.,]\\d+)?)\\s?[\u00d7xX](?![\\p{L}\\d]|\\s?\\d)";

    /** A range of capital letters. */
    public static final String LETTERS = "(?<![\\p{L}\\d])([A-Z])" + TO + "([A-Z])(?![\\p{L}\\d])";

    /** A range sign between two words. */
    public static final String BETWEEN_WORDS = "(?<=[\\p{L}\\d%])\\s?[~\u223c\u301c\uff5e]\\s?(?=[\\p{L}\\d])";

    /** The mark before a number whose groups have been joined, so that it is not read as a code of five digits. */
    public static final String JOINED = "\u2063";

    private Numbers() {}

    /** A number without its group separators; unchanged if it has too many digits. */
    public static String joined(String grouped) {
        String digits = grouped.replaceAll("\\D", "");
        return digits.length() > MAX_DIGITS ? grouped : JOINED + digits;
    }

    /** Digits written so that an engine reads them one by one. */
    static String digitByDigit(String digits) {
        return String.join(" ", digits.split(""));
    }

    /** A number without leading zeros. */
    public static String unpadded(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    /** Whether the first number of a range is smaller than the second. */
    public static boolean ascends(String from, String to) {
        return from.length() <= 6 && to.length() <= 6 && Double.parseDouble(from.replace(',', '.')) < Double
                .parseDouble(to.replace(',', '.'));
    }

    /** Whether a number is a quantity rather than a code: without a leading zero, and not too long. */
    public static boolean isCount(String digits) {
        return digits.length() <= 9 && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    /** An alternation of literals, longest first. */
    public static String anyOf(java.util.Collection<String> words) {
        return words.stream().sorted(java.util.Comparator.comparingInt(String::length).reversed()
                .thenComparing(java.util.Comparator.naturalOrder())).map(java.util.regex.Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The word of each digit, joined by a separator. */
    public static String spelled(String digits, List<String> words, String separator) {
        return digits.chars().mapToObj(digit -> words.get(digit - '0'))
                .collect(Collectors.joining(separator));
    }

    /** The value of a Roman numeral in capitals. */
    public static int roman(String numeral) {
        var values = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = values.getOrDefault(numeral.charAt(i), 0);
            boolean isLess = i + 1 < numeral.length() && value < values.getOrDefault(numeral.charAt(i + 1), 0);
            sum += isLess ? -value : value;
        }
        return sum;
    }
}
