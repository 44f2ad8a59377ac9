// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone or fax number as it is written: international with a plus sign, or one that is dialled as written, such
 * as the short number 1330, the nationwide number 1588-0000, an internal number or the service code *88.
 *
 * <p>Full-width digits and all kinds of hyphens and spaces are converted to ASCII.
 *
 * @param written digits with spaces, hyphens and brackets, for example {@code +7 (8422) 41-33-59}; an extension may
 *     follow, for example {@code +82 2 720 2934 ext. 12}
 */
public record PhoneNumber(String written) {

    /**
     * The words before an extension, in Latin letters, Russian (dob., dobavochny, vn.), Korean (naeseon, gunae),
     * Japanese and Chinese (naisen, neixian, fenji, zhuan) and Thai (to).
     */
    private static final String EXTENSION_WORD = "(?:;ext=|[,;]? ?(?:ext(?:ension|n)?|x|#|int(?:erno)?|anexo|ramal"
            + "|poste|dahili|dw|durchwahl|apparat|\\u0434\\u043E\\u0431(?:\\u0430\\u0432\\u043E\\u0447\\u043D\\u044B\\u0439)?|\\u0432\\u043D|\\uB0B4\\uC120|\\uAD6C\\uB0B4"
            + "|[\\u5167\\u5185](?:\\u7DDA|\\u7EBF)"
            + "|\\u5206[\\u673A\\u6A5F]|[\\u8F6C\\u8F49]|\\u0E15\\u0E48\\u0E2D)[.:]? ?)";
    private static final Pattern FORM = Pattern
            .compile("(?iU)(?<main>\\+?[0-9(][0-9() -]*[0-9]|[0-9]|[*#][0-9*#]*[0-9#])?"
                    + "(?<extension>" + EXTENSION_WORD + "(?<digits>[0-9]{1,7}))?");
    private static final String PAUSE = ",";

    public PhoneNumber {
        written = plain(written);
        var form = FORM.matcher(written);
        if (written.isEmpty() || !form.matches() || isBracketOpen(written)) {
            throw new IllegalArgumentException("'" + written + "' is not a telephone number such as +82 2 720 2934,"
                    + " +82 2 720 2934 ext. 12, or a short number");
        }
    }

    /** Whether the number is dialled as written, within its own country or building only. */
    public boolean isShort() {
        return !written.startsWith("+");
    }

    /** The number without its extension, as it is written; empty when there is only an extension. */
    public String main() {
        var main = form().group("main");
        return main == null ? "" : main;
    }

    /**
     * The characters that a telephone dials: digits, a plus sign before an international number, and a comma for a
     * pause.
     */
    public String dialled() {
        var form = form();
        var main = main().replaceAll("[^+0-9*#]", "");
        var digits = form.group("digits");
        return digits == null ? main : main.isEmpty() ? digits : main + PAUSE + digits;
    }

    private Matcher form() {
        var form = FORM.matcher(written);
        if (!form.matches()) {
            throw new IllegalStateException(written);
        }
        return form;
    }

    private static boolean isBracketOpen(String written) {
        return written.chars().filter(c -> c == '(').count() != written.chars().filter(c -> c == ')').count();
    }

    private static String plain(String pasted) {
        var plain = new StringBuilder();
        pasted.codePoints().filter(c -> !Characters.isInstruction(c)).map(PhoneNumber::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ").replaceAll("(?<=[0-9)])\\.(?=[0-9(])", " ");
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        return switch (character) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE63, 0xFF0D -> '-';
            case 0xFF0B -> '+';
            case 0xFF08 -> '(';
            case 0xFF09 -> ')';
            case 0xFF0A -> '*';
            case 0xFF03 -> '#';
            default -> Character.isSpaceChar(character) ? ' ' : character;
        };
    }
}
