// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.rule;

/** Reads telephone numbers digit by digit, with a pause between their groups. */
public final class Telephones {

    /**
     * An international number, one with the leading zero of a long-distance call, or a nationwide one of two groups of
     * four.
     */
    static final String PATTERN = "\\+\\d[\\d ()-]*\\d|(?<![\\d.,:-])\\(?0\\d{1,3}\\)?[ -]\\d{3,4}[ -]\\d{4}(?!\\d)"
            + "|(?<![\\d.,:-])1[568]\\d\\d-\\d{4}(?![\\d-])";

    private Telephones() {}

    /**
     * The digits of a number one by one, with commas between its groups, for example {@code + 82, 2, 7 2 0, 2 9 3 4} or
     * {@code 1 1 2}.
     *
     * @param number the number, with spaces, hyphens or brackets between its groups
     */
    public static String spoken(String number) {
        var groups = number.replaceAll("[^\\d ()-]", "").replaceAll("^[ ()-]+", "").split("[ ()-]+");
        var spoken = new StringBuilder(number.startsWith("+") ? "+ " : "");
        for (int i = 0; i < groups.length; i++) {
            // Country codes are said as a number: eighty-two.
            boolean isCountry = i == 0 && number.startsWith("+") && groups[i].length() <= 2;
            spoken.append(i == 0 ? "" : ", ").append(isCountry ? groups[i] : digits(groups[i]));
        }
        return spoken.toString();
    }

    /** The digits of a number one by one. */
    public static String digits(String number) {
        return String.join(" ", number.split(""));
    }
}
