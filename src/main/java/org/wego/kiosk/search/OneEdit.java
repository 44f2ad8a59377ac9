// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/** Recognises words that differ by one typing error. */
final class OneEdit {

    /** In shorter words, one changed letter often gives another real word. */
    static final int MIN_LENGTH = 5;

    private OneEdit() {}

    /** Whether one error is tolerated. Not in numbers, where another digit means another number. */
    static boolean mayBeIn(String typed) {
        return typed.length() >= MIN_LENGTH && typed.chars().noneMatch(Character::isDigit);
    }

    /** Whether exactly one letter is wrong, missing or additional, or two neighbours are swapped. */
    static boolean isOne(String typed, String word) {
        int difference = word.length() - typed.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int start = 0;
        int common = Math.min(typed.length(), word.length());
        while (start < common && typed.charAt(start) == word.charAt(start)) {
            start++;
        }
        if (start == common) {
            return true;
        }
        return switch (difference) {
            case 1 -> typed.regionMatches(start, word, start + 1, typed.length() - start);
            case -1 -> typed.regionMatches(start + 1, word, start, word.length() - start);
            default -> typed.regionMatches(start + 1, word, start + 1, typed.length() - start - 1)
                    || isSwapped(typed, word, start);
        };
    }

    private static boolean isSwapped(String typed, String word, int start) {
        return start + 1 < typed.length() && typed.charAt(start) == word.charAt(start + 1)
                && typed.charAt(start + 1) == word.charAt(start)
                && typed.regionMatches(start + 2, word, start + 2, typed.length() - start - 2);
    }
}
