// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * English words in Georgian letters: a language that the program does not know, as long as English and in a script that
 * needs another font.
 */
final class GeorgianLetters {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String GEORGIAN = "აბცდეფგჰიჯკლმნოპქრსტუვწხყზ";

    private GeorgianLetters() {}

    /** The words in Georgian letters, except for text in braces. */
    static String of(String english) {
        var out = new StringBuilder();
        int depth = 0;
        for (char c : english.toLowerCase(Locale.ROOT).toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int letter = LATIN.indexOf(c);
            out.append(depth > 0 || letter < 0 ? c : GEORGIAN.charAt(letter));
        }
        return out.toString();
    }

    /** Converts a file of interface strings, except for date patterns. */
    static String strings(String english) {
        return english.lines().map(line -> {
            int at = line.indexOf('=');
            return line.startsWith("#") || line.startsWith("format.") || at < 0 ? line
                    : line.substring(0, at + 1)
                            + of(line.substring(at + 1).replace("\\u0020", "{ }")).replace("{ }", "\\u0020");
        }).collect(Collectors.joining("\n", "", "\n"));
    }
}
